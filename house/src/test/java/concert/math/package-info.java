/// Tests of the room `math`.
@NullMarked
package concert.math;

import org.jspecify.annotations.NullMarked;
