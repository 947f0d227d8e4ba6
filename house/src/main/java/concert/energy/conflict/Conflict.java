package concert.energy.conflict;

import concert.energy.formulation.Rule;
import java.util.List;

/// Something that no plan can keep.
///
/// @param rule the rule that cannot be kept
/// @param place names of members of the rule's sets, years and slices left out
/// @param years the years in which it cannot be kept; empty where the rule is not of years
/// @param amount by how much it is broken at least, over all these years
/// @param bound the number that cannot be kept, added up over these years
/// @param remedies what would help, each alone, the least change first
/// @param text all of it in words, with what would help
public record Conflict(
        Rule rule,
        List<String> place,
        List<String> years,
        double amount,
        double bound,
        List<Remedy> remedies,
        String text) {
    /// Copies the lists.
    public Conflict {
        place = List.copyOf(place);
        years = List.copyOf(years);
        remedies = List.copyOf(remedies);
    }

    /// {@return what is to be looked at first: the limit that stands in the way, or the rule itself}
    public Limit limit() {
        return remedies.isEmpty()
                ? new Limit(rule, place, "", years, bound, amount)
                : remedies.getFirst().limits().getFirst();
    }

    /// {@return the words after the table that is to be looked at first}
    public String told() {
        return "energy/" + limit().rule().file() + ".csv: " + text;
    }

    /// Limits which, raised together, let the rule be kept. It was planned with them.
    ///
    /// @param limits the limits
    public record Remedy(List<Limit> limits) {
        /// Copies the limits.
        public Remedy {
            limits = List.copyOf(limits);
        }
    }

    /// A limit over several years.
    ///
    /// @param rule the rule that states it
    /// @param place names of members of the rule's sets, years and slices left out
    /// @param supplier the supplier whom it limits, empty where it limits none
    /// @param years the years in which it has to give way; empty where the rule is not of years
    /// @param bound the limit in the first of them
    /// @param by by how much it would have to rise in each of them; to fall, if it is a lower limit
    public record Limit(Rule rule, List<String> place, String supplier, List<String> years, double bound, double by) {
        /// Copies the lists.
        public Limit {
            place = List.copyOf(place);
            years = List.copyOf(years);
        }
    }
}
