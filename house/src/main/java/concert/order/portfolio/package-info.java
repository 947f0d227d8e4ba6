/// How alike the alliances or votes of two states are, for all pairs of states at once.
@NullMarked
package concert.order.portfolio;

import org.jspecify.annotations.NullMarked;
