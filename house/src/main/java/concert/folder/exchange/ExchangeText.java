package concert.folder.exchange;

import concert.scenario.Issue;
import concert.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A scenario as an input file of exchange models: lines `#A`, `#P`, `#M` and `#D` with tabs between quoted
/// cells, every issue on the scale from 0 to 100, estimates by their middle.
public final class ExchangeText {
    private ExchangeText() {}

    /// {@return the file of some issues of a scenario}
    ///
    /// @param scenario the scenario
    /// @param issues its issues
    public static String of(Scenario scenario, List<Issue> issues) {
        var wanted = issues.stream().map(Issue::id).toList();
        var lines = new ArrayList<String>();
        scenario.actors().forEach(actor -> lines.add(line(quoted("#A"), quoted(actor.id()), quoted(actor.name()))));
        for (var issue : issues) {
            lines.add(line(quoted("#P"), quoted(issue.id()), quoted(issue.title())));
            lines.add(line(quoted("#M"), quoted(issue.id()), "0"));
            lines.add(line(quoted("#M"), quoted(issue.id()), "100"));
        }
        scenario.stances().stream()
                .filter(stance -> wanted.contains(stance.issue()))
                .map(stance -> line(
                        quoted("#D"),
                        quoted(stance.actor()),
                        quoted(stance.issue()),
                        number(stance.position().middle()),
                        number(stance.salience().middle()),
                        number(stance.capability().middle())))
                .forEach(lines::add);
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String... cells) {
        return String.join("\t", cells);
    }

    private static String quoted(String text) {
        return "'" + text.replaceAll("[\\t\\n\\r]+", " ") + "'";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
