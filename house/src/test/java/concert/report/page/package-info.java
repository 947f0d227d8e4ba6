/// Tests of the room of the same name.
@NullMarked
package concert.report.page;

import org.jspecify.annotations.NullMarked;
