package concert.assess;

import concert.bargaining.Alternative;
import concert.bargaining.Bargaining;
import concert.bargaining.Method;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/// The metrics of what will be agreed on each issue.
final class BargainingGauges {
    private static final String ANALYSIS = "bargaining";
    private static final String POSITION = "position 0-100";

    private BargainingGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var gauges = new ArrayList<Gauge>();
        for (var issue : scenario.issues()) {
            var prefix = ANALYSIS + "." + issue.id() + ".";
            for (var method : Method.values()) {
                gauges.add(new Gauge(
                        ANALYSIS, prefix + method.id(), POSITION, computed -> outcome(computed, issue.id(), method)));
            }
        }
        return gauges;
    }

    static double outcome(Computed computed, String issue, Method method) {
        if (computed.results().bargaining() instanceof Answer.Given<Bargaining>(var bargaining)) {
            return bargaining
                    .find(issue)
                    .flatMap(forecast -> forecast.find(method))
                    .map(Alternative::outcome)
                    .orElse(Double.NaN);
        }
        return Double.NaN;
    }
}
