/// Tests of grand strategy.
@NullMarked
package concert.strategy.situation;

import org.jspecify.annotations.NullMarked;
