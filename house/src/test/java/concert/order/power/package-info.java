/// Tests of the room's methods.
@NullMarked
package concert.order.power;

import org.jspecify.annotations.NullMarked;
