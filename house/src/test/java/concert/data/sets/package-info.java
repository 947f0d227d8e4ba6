/// Tests of the package of the same name.
@NullMarked
package concert.data.sets;

import org.jspecify.annotations.NullMarked;
