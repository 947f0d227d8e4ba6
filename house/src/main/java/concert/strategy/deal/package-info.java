/// Which deals hold by themselves and at which prices: gains against the equilibrium without the deal, the choice among
/// sets of deals, prices, and where a deal begins or ceases to hold.
@NullMarked
package concert.strategy.deal;

import org.jspecify.annotations.NullMarked;
