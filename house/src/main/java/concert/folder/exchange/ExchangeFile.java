package concert.folder.exchange;

import concert.folder.ForeignFile;
import concert.folder.ForeignNames;
import concert.folder.Reading;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Stance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Reads the form of exchange models: lines `#A` with an actor, `#P` with an issue, `#M` with an issue and an
/// end of its scale (two for each issue), `#D` with actor, issue, position, salience (0 to 1) and power.
/// Positions are rescaled to 0 to 100 by the ends of the scale. Cells stand between tabs or semicolons and
/// may be quoted.
public final class ExchangeFile {
    private static final double PERCENT = 100;

    private final ForeignFile file;
    private final ForeignNames actorIds = new ForeignNames();
    private final ForeignNames issueIds = new ForeignNames();
    private final Map<String, String> actors = new LinkedHashMap<>();
    private final Map<String, String> issues = new LinkedHashMap<>();
    private final Map<String, List<Double>> scales = new LinkedHashMap<>();
    private final Map<String, Stance> stances = new LinkedHashMap<>();

    private ExchangeFile(ForeignFile file) {
        this.file = file;
    }

    /// {@return the file as a scenario, or every problem with its line}
    ///
    /// @param path the file
    public static Reading read(Path path) {
        return new ExchangeFile(ForeignFile.read(path)).read();
    }

    private Reading read() {
        var lines = file.lines();
        for (var kind : List.of("#A", "#P", "#M", "#D")) {
            if (kind.equals("#D")) {
                checkScales();
            }
            for (var i = 0; i < lines.size(); i++) {
                var cells = cells(lines.get(i));
                if (cells.getFirst().equals(kind)) {
                    line(i + 1, cells);
                }
            }
        }
        for (var i = 0; i < lines.size(); i++) {
            unknown(i + 1, cells(lines.get(i)).getFirst());
        }
        if (stances.isEmpty() && file.isSound()) {
            file.wrong(
                    lines.size(),
                    "#D",
                    "no such line",
                    new ForeignFile.Expected("what the actors want", "Write lines #D, or name another file."));
        }
        return file.isSound() ? new Reading.Accepted(scenario(), file.hash()) : new Reading.Rejected(file.problems());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(line.contains("\t") ? "\t" : ";", -1))
                .map(cell -> cell.strip().replaceAll("^['\"]|['\"]$", ""))
                .toList();
    }

    private void unknown(int line, String kind) {
        if (!kind.isEmpty() && !List.of("#A", "#P", "#M", "#D").contains(kind)) {
            file.wrong(line, "", kind, new ForeignFile.Expected("#A, #P, #M or #D", "Delete the line or mark it."));
        }
    }

    private void line(int line, List<String> cells) {
        var kind = cells.getFirst();
        var least = switch (kind) {
            case "#M" -> 3;
            case "#D" -> 6;
            default -> 2;
        };
        if (cells.size() < least) {
            file.wrong(
                    line,
                    kind,
                    cells.size() + " cells",
                    new ForeignFile.Expected(least + " cells", "Write what is missing."));
            return;
        }
        switch (kind) {
            case "#A" -> add(line, actors, cells);
            case "#P" -> add(line, issues, cells);
            case "#M" -> scale(line, cells);
            default -> stance(line, cells);
        }
    }

    private void add(int line, Map<String, String> names, List<String> cells) {
        cells.forEach(cell -> file.requireText(line, cells.getFirst(), cell));
        if (cells.get(1).isEmpty()) {
            file.wrong(line, cells.getFirst(), "", new ForeignFile.Expected("a name", "Write it."));
        }
        if (names.putIfAbsent(cells.get(1), title(cells)) != null) {
            file.wrong(
                    line,
                    cells.getFirst(),
                    cells.get(1),
                    new ForeignFile.Expected("a name of its own", "Delete the line, or name it differently."));
        }
    }

    private static String title(List<String> cells) {
        return cells.size() > 2 && !cells.get(2).isEmpty() ? cells.get(2) : cells.get(1);
    }

    private void scale(int line, List<String> cells) {
        if (isKnown(line, issues, "#P", cells.get(1))) {
            number(line, "scale", cells.get(2), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                    .ifPresent(end -> scales.computeIfAbsent(cells.get(1), _ -> new ArrayList<>())
                            .add(end));
        }
    }

    private void checkScales() {
        for (var issue : issues.keySet()) {
            var ends = scales.getOrDefault(issue, List.of());
            if (ends.size() != 2 || ends.get(0) >= ends.get(1)) {
                file.wrong(
                        0,
                        "#M",
                        issue + " " + ends,
                        new ForeignFile.Expected("two ends of the scale, the lower first", "Write two #M lines."));
                scales.remove(issue);
            }
        }
    }

    private void stance(int line, List<String> cells) {
        var knowsActor = isKnown(line, actors, "#A", cells.get(1));
        var knowsIssue = isKnown(line, issues, "#P", cells.get(2));
        var ends = scales.getOrDefault(cells.get(2), List.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        var position = number(line, "position", cells.get(3), ends.get(0), ends.get(1));
        var salience = number(line, "salience", cells.get(4), 0, 1);
        var power = number(line, "power", cells.get(5), 0, Double.MAX_VALUE);
        if (knowsActor && knowsIssue && position.isPresent() && salience.isPresent() && power.isPresent()) {
            var share = PERCENT * (position.getAsDouble() - ends.get(0)) / (ends.get(1) - ends.get(0));
            var stance = new Stance(
                    issueIds.id(cells.get(2)),
                    actorIds.id(cells.get(1)),
                    Estimate.of(share),
                    Estimate.of(salience.getAsDouble()),
                    Estimate.of(power.getAsDouble()),
                    data());
            if (Double.isFinite(share) && stances.putIfAbsent(stance.key(), stance) != null) {
                file.wrong(
                        line,
                        "#D",
                        cells.get(1) + " on " + cells.get(2),
                        new ForeignFile.Expected("one stance of an actor on an issue", "Delete one of the lines."));
            }
        }
    }

    private boolean isKnown(int line, Map<String, String> names, String kind, String name) {
        if (!names.containsKey(name)) {
            file.wrong(
                    line,
                    kind,
                    name,
                    new ForeignFile.Expected("a name of a " + kind + " line", "Correct the name, or add the line."));
        }
        return names.containsKey(name);
    }

    private OptionalDouble number(int line, String field, String text, double least, double most) {
        try {
            var number = Double.parseDouble(text);
            if (Double.isFinite(number) && number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException _) {
            // Told below, as a number off the scale is.
        }
        file.wrong(
                line,
                field,
                text,
                new ForeignFile.Expected(
                        Double.isInfinite(least) ? "a number" : "a number from " + least + " to " + most,
                        "Write a number on the scale."));
        return OptionalDouble.empty();
    }

    private static Provenance data() {
        return new Provenance("", "", Basis.DATA, "");
    }

    private Scenario scenario() {
        var rows = new ArrayList<Row>();
        actors.forEach((name, title) ->
                rows.add(new Actor(actorIds.id(name), title, Actor.Kind.GROUP, "", 0, null, null, data())));
        issues.forEach((name, title) -> rows.add(new Issue(
                issueIds.id(name),
                title,
                "",
                String.valueOf(scales.getOrDefault(name, List.of()).getFirst()),
                "",
                String.valueOf(scales.getOrDefault(name, List.of()).getLast()),
                null,
                Issue.MIDDLE,
                DecisionRule.UNSTATED,
                null,
                data())));
        rows.addAll(stances.values());
        var about = new About(
                "exchange",
                "Exchange of voting positions",
                "",
                LocalDate.EPOCH,
                null,
                About.DEFAULT_SEED,
                About.DEFAULT_FUTURES,
                Settings.NONE);
        return Scenario.of(about, rows);
    }
}
