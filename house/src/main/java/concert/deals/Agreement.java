package concert.deals;

import java.util.List;

/// An outcome of a negotiation and what it is worth.
///
/// @param options the option of each item, in the order of the items
/// @param utilities what it is worth to each party, in the order of the parties
public record Agreement(List<String> options, List<Double> utilities) {
    /// Copies the lists.
    public Agreement {
        options = List.copyOf(options);
        utilities = List.copyOf(utilities);
    }
}
