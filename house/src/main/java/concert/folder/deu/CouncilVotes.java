package concert.folder.deu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Votes in the Council of the European Union, which stand for capability: before the treaty of Nice and under it. The
/// Commission and the Parliament count as much as the largest state.
final class CouncilVotes {
    private static final List<String> BEFORE_NICE_YEARS = List.of("95", "96", "97", "98", "99", "00", "01", "02", "03");
    private static final Map<String, Integer> BEFORE_NICE =
            votes("de fr it uk:10", "es:8", "be el nl pt:5", "at se:4", "dk fi ie:3", "lu:2", "com ep:10");
    private static final Map<String, Integer> NICE = votes(
            "de uk fr it:29",
            "es pl:27",
            "ro:14",
            "nl:13",
            "be cz el hu pt:12",
            "se at bu:10",
            "dk ie lt sk fi cr:7",
            "cy lv ee lu si:4",
            "mt:3",
            "com ep:29");

    private CouncilVotes() {}

    /// {@return the votes of an actor when an act was proposed, 0 if it had none}
    ///
    /// @param actor the data set's short name
    /// @param act number of the act, whose second and third character are the year
    static int of(String actor, String act) {
        var year = act.length() < 3 ? "" : act.substring(1, 3);
        return (BEFORE_NICE_YEARS.contains(year) ? BEFORE_NICE : NICE).getOrDefault(actor, 0);
    }

    private static Map<String, Integer> votes(String... groups) {
        var votes = new LinkedHashMap<String, Integer>();
        for (var group : groups) {
            var parts = group.split(":", 2);
            for (var actor : parts[0].split(" ", -1)) {
                votes.put(actor, Integer.valueOf(parts[1]));
            }
        }
        return Map.copyOf(votes);
    }
}
