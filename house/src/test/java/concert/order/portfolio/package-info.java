/// Tests of the room's methods.
@NullMarked
package concert.order.portfolio;

import org.jspecify.annotations.NullMarked;
