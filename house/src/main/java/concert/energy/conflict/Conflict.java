package concert.energy.conflict;

import concert.energy.formulation.Rule;
import java.util.List;

/// Something that no plan can keep.
///
/// @param rule the rule that cannot be kept
/// @param place names of members of the rule's sets, the slice left out
/// @param amount by how much it is broken at least
/// @param bound the number that cannot be kept
/// @param causes the limits that stand in the way, the least to be raised first
/// @param text all of it in words, with what would help
public record Conflict(Rule rule, List<String> place, double amount, double bound, List<Cause> causes, String text) {
    /// Copies the lists.
    public Conflict {
        place = List.copyOf(place);
        causes = List.copyOf(causes);
    }

    /// A limit that stands in the way.
    ///
    /// @param rule the rule
    /// @param place names of members of the rule's sets
    /// @param bound the limit
    /// @param raise by how much it would have to rise, if everything else stays and a little helps as much as a lot
    public record Cause(Rule rule, List<String> place, double bound, double raise) {
        /// Copies the place.
        public Cause {
            place = List.copyOf(place);
        }
    }
}
