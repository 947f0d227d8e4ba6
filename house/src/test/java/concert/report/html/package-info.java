/// Tests of the room of the same name.
@NullMarked
package concert.report.html;

import org.jspecify.annotations.NullMarked;
