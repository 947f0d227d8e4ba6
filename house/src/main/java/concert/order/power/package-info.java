/// How much of the world's power a state has, how concentrated it is, and among how many poles.
@NullMarked
package concert.order.power;

import org.jspecify.annotations.NullMarked;
