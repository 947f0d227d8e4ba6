package concert.energy;

import concert.scenario.energy.EnergyParameter;
import java.util.List;

/// Something that no plan can keep.
///
/// @param rule the rule that cannot be kept
/// @param parameter whose numbers state it
/// @param place names of members of the rule's sets
/// @param amount by how much it is broken at least
/// @param bound the number that cannot be kept
/// @param text all of it in words, with what would help
/// @param causes the limits that stand in the way, those that would help most first
public record Conflict(
        Rule rule,
        EnergyParameter parameter,
        List<String> place,
        double amount,
        double bound,
        String text,
        List<String> causes) {
    /// Copies the lists.
    public Conflict {
        place = List.copyOf(place);
        causes = List.copyOf(causes);
    }
}
