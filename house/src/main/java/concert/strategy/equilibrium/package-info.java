/// What all do when each does what is best for it: best responses in turn, lotteries over sampled responses for ways in
/// whole levels, and the certificate. A study knows the equilibria of one scenario under all its deals.
@NullMarked
package concert.strategy.equilibrium;

import org.jspecify.annotations.NullMarked;
