package concert.folder.deu;

import concert.folder.ForeignFile;
import concert.folder.Reading;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Outcome;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Source;
import concert.scenario.Stance;
import concert.scenario.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads DEU III: a header, then an issue per line with positions `pXX`, saliences `sXX` (0 to 100), reference point
/// `rp` and outcome `out`. Capability is the votes in the Council. An actor without position, salience or votes takes
/// no part in an issue; the line without an issue's number, which holds economic weights, is passed over; 999 means
/// missing. The dates of the data set are damaged, so an outcome is dated by the year in the act's number, and the
/// scenario is of the day before the first of these years; that the data set appeared later is allowed by its option
/// `evidence.later_sources`.
public final class DeuFile {
    private static final String SOURCE = "DEU3";
    private static final String MISSING = "999";
    private static final double PERCENT = 100;
    private static final String ID = "[A-Za-z0-9_-]{1,64}";
    private static final String FIRST_YEAR_OF_NICE = "2004";
    private static final ForeignFile.Expected SCALE =
            new ForeignFile.Expected("a number from 0 to 100, or nothing", "Write the position on the scale.");

    private final ForeignFile file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final List<Row> issues = new ArrayList<>();
    private final List<Row> stances = new ArrayList<>();
    private final List<Row> outcomes = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    /// A line may end behind the last salience: what follows is then missing.
    private int least;

    private DeuFile(ForeignFile file) {
        this.file = file;
    }

    /// {@return the data set as a scenario, or every problem with its line}
    ///
    /// @param path the file
    public static Reading read(Path path) {
        return new DeuFile(ForeignFile.read(path)).read();
    }

    private Reading read() {
        var lines = file.lines();
        if (!lines.isEmpty() && header(lines.getFirst())) {
            for (var i = 1; i < lines.size(); i++) {
                issue(i + 1, lines.get(i).split("\t", -1));
            }
        }
        return file.isSound() ? new Reading.Accepted(scenario(), file.hash()) : new Reading.Rejected(file.problems());
    }

    private boolean header(String line) {
        var names = line.split("\t", -1);
        for (var i = 0; i < names.length; i++) {
            if (columns.put(names[i].strip(), i) != null) {
                file.wrong(
                        1, names[i], names[i], new ForeignFile.Expected("each column once", "Delete one of the two."));
            }
        }
        for (var needed : List.of("prnr", "isnr", "rp", "out")) {
            if (!columns.containsKey(needed)) {
                file.wrong(
                        1,
                        needed,
                        "",
                        new ForeignFile.Expected("a column of this name", "Name the columns as DEU III does."));
            }
        }
        columns.forEach((name, _) -> {
            var actor = name.startsWith("p") ? name.substring(1) : "";
            var salience = columns.get("s" + actor);
            if (salience != null && CouncilVotes.of(actor, "") > 0) {
                actors.add(actor);
                least = Math.max(least, salience + 1);
            }
        });
        if (actors.isEmpty()) {
            file.wrong(
                    1,
                    "",
                    "no columns of an actor",
                    new ForeignFile.Expected(
                            "positions and saliences such as pde and sde", "Name the columns as DEU III does."));
        }
        return file.isSound();
    }

    private void issue(int line, String[] cells) {
        var id = cell(cells, "isnr");
        var act = cell(cells, "prnr");
        if (id.isEmpty() || act.isEmpty()) {
            return;
        }
        if (!id.matches(ID)) {
            file.wrong(line, "isnr", id, new ForeignFile.Expected("letters and digits", "Number it anew."));
            return;
        }
        if (!known.add(id)) {
            file.wrong(line, "isnr", id, new ForeignFile.Expected("a number of its own", "Number it differently."));
            return;
        }
        if (cells.length < least || cells.length > columns.size()) {
            file.wrong(
                    line,
                    "",
                    cells.length + " cells",
                    new ForeignFile.Expected(
                            columns.size() + " cells", "Write one for each column, with tabs between."));
            return;
        }
        file.requireText(line, "prname", cell(cells, "prname"));
        var reference = number(line, cells, "rp");
        issues.add(new Issue(
                id,
                act + " " + cell(cells, "prname") + ", " + id,
                "",
                "0",
                "",
                "100",
                reference.isPresent() ? Estimate.of(reference.getAsDouble()) : null,
                Issue.MIDDLE,
                rule(cell(cells, "counvte")),
                null,
                new Provenance(SOURCE, "", Basis.DATA, "act " + act)));
        for (var actor : actors) {
            stance(line, cells, actor, act).ifPresent(stances::add);
        }
        var outcome = number(line, cells, "out");
        if (outcome.isPresent()) {
            outcomes.add(new Outcome(id, Estimate.of(outcome.getAsDouble()), year(act), "", data()));
        }
    }

    private static DecisionRule rule(String vote) {
        if (vote.equals("Unan")) {
            return new DecisionRule(DecisionRule.Vote.UNANIMITY, List.of(), vote);
        }
        return new DecisionRule(
                vote.startsWith("QMV") ? DecisionRule.Vote.QUALIFIED : DecisionRule.Vote.UNSTATED, List.of(), vote);
    }

    private Optional<Stance> stance(int line, String[] cells, String actor, String act) {
        var position = number(line, cells, "p" + actor);
        var salience = number(line, cells, "s" + actor);
        var votes = CouncilVotes.of(actor, act);
        if (position.isEmpty() || salience.isEmpty() || votes == 0) {
            return Optional.empty();
        }
        return Optional.of(new Stance(
                cell(cells, "isnr"),
                actor,
                Estimate.of(position.getAsDouble()),
                Estimate.of(salience.getAsDouble() / PERCENT),
                Estimate.of(votes),
                data()));
    }

    private OptionalDouble number(int line, String[] cells, String column) {
        var text = cell(cells, column);
        if (text.isEmpty() || text.equals(MISSING)) {
            return OptionalDouble.empty();
        }
        try {
            var number = Double.parseDouble(text);
            if (number >= 0 && number <= PERCENT) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException _) {
            // Told below, as a number off the scale is.
        }
        file.wrong(line, column, text, SCALE);
        return OptionalDouble.empty();
    }

    private String cell(String[] cells, String column) {
        var i = columns.getOrDefault(column, cells.length);
        return i < cells.length ? cells[i].strip() : "";
    }

    private static Provenance data() {
        return new Provenance(SOURCE, "", Basis.DATA, "");
    }

    /// The second and third character of an act's number are its year. One without a year counts as of the first year
    /// of the votes that it is given.
    private static When year(String act) {
        var digits = act.length() < 3 ? "" : act.substring(1, 3);
        var century = digits.compareTo("50") > 0 ? "19" : "20";
        return When.parse(digits.matches("[0-9]{2}") ? century + digits : FIRST_YEAR_OF_NICE)
                .orElseThrow();
    }

    private Scenario scenario() {
        var rows = new ArrayList<Row>();
        rows.add(new Source(
                SOURCE,
                "Decision-making in the European Union III",
                "J. Arregui, C. Perarnaud",
                When.parse("2022").orElse(null),
                "https://doi.org/10.34810/data53",
                "CC BY 4.0 reported, not verified",
                Source.Reliability.B,
                Provenance.UNSTATED));
        for (var actor : actors) {
            var kind = actor.equals("com") || actor.equals("ep") ? Actor.Kind.ORGANIZATION : Actor.Kind.STATE;
            rows.add(new Actor(actor, actor, kind, "", 0, null, null, data()));
        }
        rows.addAll(issues);
        rows.addAll(stances);
        rows.addAll(outcomes);
        return Scenario.of(about(), rows);
    }

    private LocalDate eve() {
        return outcomes.stream()
                .map(outcome -> ((Outcome) outcome).date().first())
                .min(LocalDate::compareTo)
                .map(first -> first.minusDays(1))
                .orElse(LocalDate.EPOCH);
    }

    private About about() {
        return new About(
                "deu",
                "Legislation of the European Union, DEU III",
                "How well are outcomes forecast?",
                eve(),
                null,
                About.DEFAULT_SEED,
                About.DEFAULT_FUTURES,
                new Settings(Map.of("evidence.later_sources", "allowed")));
    }
}
