/// Tests of the exchange of equal gain.
@NullMarked
package concert.bargaining.exchange;

import org.jspecify.annotations.NullMarked;
