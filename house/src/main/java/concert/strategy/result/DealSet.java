package concert.strategy.result;

import java.util.List;

/// A set of deals, each at a price, and whether it holds: every party of every deal has at least as much with it as in
/// the equilibrium without that deal.
///
/// @param deals ids of the deals
/// @param prices the price of each, 0 where none is paid
/// @param holds whether every party gains at least the margin
/// @param product of the gains over deals and parties, 0 where it does not hold
public record DealSet(List<String> deals, List<Double> prices, boolean holds, double product) {
    /// Copies the lists.
    public DealSet {
        deals = List.copyOf(deals);
        prices = List.copyOf(prices);
    }
}
