/// Tests of the room of the same name.
@NullMarked
package concert.report.map;

import org.jspecify.annotations.NullMarked;
