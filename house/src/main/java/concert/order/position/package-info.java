/// What a place in a network of ties is worth: degree, betweenness, brokerage.
@NullMarked
package concert.order.position;

import org.jspecify.annotations.NullMarked;
