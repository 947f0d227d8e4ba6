/// Tests of grand strategy.
@NullMarked
package concert.strategy.equilibrium;

import org.jspecify.annotations.NullMarked;
