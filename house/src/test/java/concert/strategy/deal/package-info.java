/// Tests of grand strategy.
@NullMarked
package concert.strategy.deal;

import org.jspecify.annotations.NullMarked;
