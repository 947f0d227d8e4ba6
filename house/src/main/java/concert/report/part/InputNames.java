package concert.report.part;

import concert.assess.ensemble.Driver;
import concert.assess.words.InputWords;
import concert.assess.words.Words;
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
public final class InputNames {
    private final Findings findings;
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();

    /// The names of the inputs of an assessment.
    ///
    /// @param findings the assessment at hand
    public InputNames(Findings findings) {
        this.findings = findings;
        for (var input : findings.scenario().inputs()) {
            inputs.put(input.path(), input);
        }
        for (var table : Table.values()) {
            findings.scenario().rows(table).forEach(row -> rows.put(table.id() + "." + row.key(), row));
        }
    }

    /// {@return the uncertain input}
    ///
    /// @param path the input's path
    public Optional<Input> find(String path) {
        return Optional.ofNullable(inputs.get(path));
    }

    /// {@return the row in which an input stands}
    ///
    /// @param path the input's path
    public Optional<Row> findRow(String path) {
        return find(path).map(input -> rows.get(input.table().id() + "." + input.key()));
    }

    /// {@return a driver's input in words; the issue is named unless it is the one that the driver moves}
    ///
    /// @param driver what moves a metric
    public String words(Driver driver) {
        var parts = driver.metric().split("\\.", -1);
        return words(driver.input(), parts.length > 2 && parts[0].equals("bargaining") ? parts[1] : "");
    }

    /// {@return the input in words, such as `United States: position`; the issue is named unless it is the one at hand}
    ///
    /// @param path the input's path
    /// @param issueAtHand the issue that the reader is looking at, or nothing
    public String words(String path, String issueAtHand) {
        var input = inputs.get(path);
        if (input == null) {
            return path;
        }
        var field = input.field().replace('_', ' ');
        var row = rows.get(input.table().id() + "." + input.key());
        return switch (row) {
            case Stance stance ->
                findings.actor(stance.actor()) + ": " + field
                        + (stance.issue().equals(issueAtHand)
                                ? ""
                                : " on " + Words.issue(findings.scenario(), stance.issue()));
            case Actor actor -> actor.name() + ": " + field;
            case Issue issue -> issue.id().equals(issueAtHand) ? field : field + ", " + issue.called();
            case Tie tie ->
                findings.actor(tie.a()) + "–" + findings.actor(tie.b()) + ", "
                        + tie.kind().name().toLowerCase(Locale.ROOT) + ": " + field;
            case Fact fact -> "fact " + fact.id();
            case null -> path;
            default -> InputWords.of(findings.scenario(), input);
        };
    }
}
