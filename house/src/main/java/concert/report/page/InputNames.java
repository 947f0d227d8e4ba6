package concert.report.page;

import concert.assess.ensemble.Driver;
import concert.scenario.Actor;
import concert.scenario.Fact;
import concert.scenario.Input;
import concert.scenario.Issue;
import concert.scenario.Row;
import concert.scenario.Stance;
import concert.scenario.Table;
import concert.scenario.Tie;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The uncertain inputs of a scenario by path, with words for a reader.
final class InputNames {
    private final Findings findings;
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();

    InputNames(Findings findings) {
        this.findings = findings;
        for (var input : findings.scenario().inputs()) {
            inputs.put(input.path(), input);
        }
        for (var table : Table.values()) {
            findings.scenario().rows(table).forEach(row -> rows.put(table.id() + "." + row.key(), row));
        }
    }

    Optional<Input> find(String path) {
        return Optional.ofNullable(inputs.get(path));
    }

    /// The row in which an input stands.
    Optional<Row> findRow(String path) {
        return find(path).map(input -> rows.get(input.table().id() + "." + input.key()));
    }

    /// A driver's input in words; the issue is named unless it is the one that the driver moves.
    String words(Driver driver) {
        var parts = driver.metric().split("\\.", -1);
        return words(driver.input(), parts.length > 2 && parts[0].equals("bargaining") ? parts[1] : "");
    }

    /// The input in words, such as `United States: position`; the issue is named unless it is the one at hand.
    String words(String path, String issueAtHand) {
        var input = inputs.get(path);
        if (input == null) {
            return path;
        }
        var field = input.field().replace('_', ' ');
        var row = rows.get(input.table().id() + "." + input.key());
        return switch (row) {
            case Stance stance ->
                findings.actor(stance.actor()) + ": " + field
                        + (stance.issue().equals(issueAtHand) ? "" : ", " + findings.issue(stance.issue()));
            case Actor actor -> actor.name() + ": " + field;
            case Issue issue -> issue.id().equals(issueAtHand) ? field : field + ", " + issue.title();
            case Tie tie ->
                findings.actor(tie.a()) + "–" + findings.actor(tie.b()) + ", "
                        + tie.kind().name().toLowerCase(Locale.ROOT) + ": " + field;
            case Fact fact -> "fact " + fact.id();
            case null, default -> path;
        };
    }
}
