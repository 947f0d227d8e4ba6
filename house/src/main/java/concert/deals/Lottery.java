package concert.deals;

import java.util.List;

/// A lottery over outcomes, as bargaining theory allows it. It may draw outcomes that a party would reject alone.
///
/// @param chances what is drawn with which probability
/// @param utilities what each party expects, in the order of the parties
public record Lottery(List<Chance> chances, List<Double> utilities) {
    /// Copies the lists.
    public Lottery {
        chances = List.copyOf(chances);
        utilities = List.copyOf(utilities);
    }

    /// An outcome and its probability.
    ///
    /// @param probability above 0, to 1
    /// @param agreement the outcome
    public record Chance(double probability, Agreement agreement) {}
}
