/// Roll calls of the General Assembly of the United Nations, as they are shipped.
@NullMarked
package concert.data.votes;

import org.jspecify.annotations.NullMarked;
