/// Negotiations over several items: feasible outcomes, their frontier, and what bargaining theory picks from it.
/// Utilities are sums over the items, so that spaces far beyond enumeration are still solved.
@NullMarked
package concert.deals;

import org.jspecify.annotations.NullMarked;
