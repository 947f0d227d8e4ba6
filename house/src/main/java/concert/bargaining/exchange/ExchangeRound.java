package concert.bargaining.exchange;

import java.util.List;

/// One round of exchange.
///
/// @param number from 1
/// @param potential how many trades there are between actors who stand on opposite sides of two issues
/// @param opening positions at the opening, by issue, then by actor
/// @param before outcome of each issue at the opening
/// @param exchanges what was realized, in order
/// @param positions positions after it, by issue, then by actor
/// @param after outcome of each issue after it
/// @param utilities what the round is worth to each actor, Σₚ sₚ(|Oₚ − xₚ| − |O'ₚ − xₚ|) with its opening positions
public record ExchangeRound(
        int number,
        int potential,
        List<List<Double>> opening,
        List<Double> before,
        List<Exchange> exchanges,
        List<List<Double>> positions,
        List<Double> after,
        List<Double> utilities) {
    /// Copies the lists.
    public ExchangeRound {
        opening = opening.stream().map(List::copyOf).toList();
        before = List.copyOf(before);
        exchanges = List.copyOf(exchanges);
        positions = positions.stream().map(List::copyOf).toList();
        after = List.copyOf(after);
        utilities = List.copyOf(utilities);
    }
}
