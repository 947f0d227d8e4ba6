/// What a grand strategy says: plans with their certificates, deal sheets, values of means, regret, and the
/// numbers whose movement flips an answer. Records only; what computes them lies beside this package.
@NullMarked
package concert.strategy.result;

import org.jspecify.annotations.NullMarked;
