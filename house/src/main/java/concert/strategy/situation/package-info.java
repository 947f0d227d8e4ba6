/// A scenario's means, ways, ends, deals and branches as arrays, and what actors do in it: the accord that is
/// on, moves, lotteries over moves. Names at the border, indices inside.
@NullMarked
package concert.strategy.situation;

import org.jspecify.annotations.NullMarked;
