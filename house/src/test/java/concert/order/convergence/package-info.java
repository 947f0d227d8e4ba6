/// Tests of the room's methods.
@NullMarked
package concert.order.convergence;

import org.jspecify.annotations.NullMarked;
