/// Tests of the room's methods.
@NullMarked
package concert.order.position;

import org.jspecify.annotations.NullMarked;
