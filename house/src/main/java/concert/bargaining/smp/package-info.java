/// The spatial model of politics: actors in one or many dimensions challenge each other, bargain and move, turn after
/// turn. Every option keeps the name and the values that KTAB gives it.
@NullMarked
package concert.bargaining.smp;

import org.jspecify.annotations.NullMarked;
