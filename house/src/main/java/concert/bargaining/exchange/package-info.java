/// Logrolling: two actors support each other on issues about which they care unequally, for equal gain.
@NullMarked
package concert.bargaining.exchange;

import org.jspecify.annotations.NullMarked;
