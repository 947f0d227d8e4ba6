/// Tests of leverage.
@NullMarked
package concert.bargaining.leverage;

import org.jspecify.annotations.NullMarked;
