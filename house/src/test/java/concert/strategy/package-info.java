/// Tests of grand strategy.
@NullMarked
package concert.strategy;

import org.jspecify.annotations.NullMarked;
