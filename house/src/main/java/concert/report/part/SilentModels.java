package concert.report.part;

import concert.bargaining.Bargaining;
import concert.bargaining.Method;
import concert.bargaining.NoAlternative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// Models of bargaining that were asked and say nothing of some issues, for one and the same reason.
///
/// @param methods the models
/// @param issues the issues, by their titles
/// @param reason why
/// @param fix what to do so that they speak on the first of the issues
record SilentModels(SequencedSet<Method> methods, SequencedSet<String> issues, String reason, String fix) {
    private static final int MOST_SHOWN = 4;

    /// The silent models of all issues, reason by reason.
    static List<SilentModels> of(Bargaining bargaining, Findings findings) {
        var byReason = new LinkedHashMap<String, SilentModels>();
        for (var forecast : bargaining.forecasts()) {
            for (var silent : forecast.withheld()) {
                byReason.computeIfAbsent(silent.reason(), _ -> first(silent))
                        .add(silent, findings.issue(forecast.issue()));
            }
        }
        return List.copyOf(byReason.values());
    }

    private static SilentModels first(NoAlternative silent) {
        return new SilentModels(new LinkedHashSet<>(), new LinkedHashSet<>(), silent.reason(), silent.fix());
    }

    private void add(NoAlternative silent, String issue) {
        methods.add(silent.method());
        issues.add(issue);
    }

    /// Which models, and on which issues.
    String what() {
        var shown = new ArrayList<>(issues.stream().limit(MOST_SHOWN).toList());
        if (issues.size() > MOST_SHOWN) {
            shown.add((issues.size() - MOST_SHOWN) + " more");
        }
        return methods.stream().map(Method::title).collect(Collectors.joining(", ")) + " on: "
                + String.join("; ", shown);
    }
}
