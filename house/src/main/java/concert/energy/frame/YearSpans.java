package concert.energy.frame;

import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.List;

/// Years in words: those that follow one another in the plan as one span.
public final class YearSpans {
    private YearSpans() {}

    /// {@return such as `2021–2024, 2030`}
    ///
    /// @param system the system
    /// @param years indices of years, in order
    public static String of(EnergySystem system, List<Integer> years) {
        var names = system.roster(EnergySet.YEAR);
        var spans = new ArrayList<String>();
        for (var from = 0; from < years.size(); ) {
            var to = from;
            while (to + 1 < years.size() && years.get(to + 1) == years.get(to) + 1) {
                to++;
            }
            var first = names.name(years.get(from));
            spans.add(from == to ? first : first + "–" + names.name(years.get(to)));
            from = to + 1;
        }
        return String.join(", ", spans);
    }
}
