package concert.folder.ktab;

import concert.folder.ForeignFile;
import concert.folder.ForeignNames;
import concert.folder.Reading;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Stance;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads KTAB's comma-separated form: a line with name, description, number of actors and of dimensions; a header; an
/// actor per line with name, description, capability, then position and salience (0 to 100) on each dimension.
public final class KtabFile {
    private static final int BEFORE_STANCES = 3;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final ForeignFile.Expected SHARE =
            new ForeignFile.Expected("a number from 0 to 100", "Write it on the scale from 0 to 100.");

    private final ForeignFile file;
    private final ForeignNames actorIds = new ForeignNames();
    private final ForeignNames issueIds = new ForeignNames();
    private final List<Row> actors = new ArrayList<>();
    private final List<Row> issues = new ArrayList<>();
    private final List<Row> stances = new ArrayList<>();
    private String title = "";

    private KtabFile(ForeignFile file) {
        this.file = file;
    }

    /// {@return the file as a scenario, or every problem with its line}
    ///
    /// @param path the file
    public static Reading read(Path path) {
        return new KtabFile(ForeignFile.read(path)).read();
    }

    private Reading read() {
        var lines = file.lines();
        if (lines.size() < BEFORE_STANCES && file.isSound()) {
            file.wrong(
                    lines.size(),
                    "",
                    lines.size() + " lines",
                    new ForeignFile.Expected("a title line, a header and actors", "Write them."));
        }
        if (file.isSound()) {
            title(Csv.cells(lines.get(0)));
            header(Csv.cells(lines.get(1)));
            for (var i = 2; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    actor(i + 1, Csv.cells(lines.get(i)));
                }
            }
            counts(Csv.cells(lines.get(0)));
        }
        return file.isSound() ? new Reading.Accepted(scenario(), file.hash()) : new Reading.Rejected(file.problems());
    }

    private void title(List<String> cells) {
        title = cells.getFirst();
        if (cells.size() < 4) {
            file.wrong(
                    1,
                    "",
                    String.join(",", cells),
                    new ForeignFile.Expected(
                            "name, description, number of actors, number of dimensions", "Write all four."));
        }
    }

    private void header(List<String> cells) {
        if (cells.size() <= BEFORE_STANCES || (cells.size() - BEFORE_STANCES) % 2 != 0) {
            file.wrong(
                    2,
                    "",
                    String.join(",", cells),
                    new ForeignFile.Expected(
                            "actor, description, capability, then position and salience of each dimension",
                            "Name two columns for each dimension."));
            return;
        }
        for (var k = BEFORE_STANCES; k < cells.size(); k += 2) {
            var name = cells.get(k).replaceFirst("(?i)\\s*position$", "");
            issues.add(new Issue(issueIds.id(name), name, "0", "", "100", null, Issue.MIDDLE, "", null, data()));
        }
    }

    private void actor(int line, List<String> cells) {
        var name = cells.getFirst();
        var expected = BEFORE_STANCES + 2 * issues.size();
        if (cells.size() != expected) {
            file.wrong(
                    line,
                    "",
                    cells.size() + " cells",
                    new ForeignFile.Expected(expected + " cells", "Write one for each column."));
            return;
        }
        if (actorIds.has(name)) {
            file.wrong(line, "Actor", name, new ForeignFile.Expected("a name of its own", "Name it differently."));
            return;
        }
        var id = actorIds.id(name);
        var capability = number(line, "capability", cells.get(2), Double.MAX_VALUE);
        actors.add(new Actor(
                id,
                cells.get(1).isEmpty() ? name : cells.get(1),
                Actor.Kind.GROUP,
                "",
                0,
                null,
                capability.map(that -> Estimate.of(that.doubleValue())).orElse(null),
                data()));
        var sum = BigDecimal.ZERO;
        for (var k = 0; k < issues.size(); k++) {
            var position = number(line, "position", cells.get(BEFORE_STANCES + 2 * k), 100);
            var salience = number(line, "salience", cells.get(BEFORE_STANCES + 1 + 2 * k), 100);
            if (capability.isPresent() && position.isPresent() && salience.isPresent()) {
                sum = sum.add(salience.get());
                stances.add(new Stance(
                        issues.get(k).key(),
                        id,
                        Estimate.of(position.get().doubleValue()),
                        Estimate.of(salience.get().divide(PERCENT).doubleValue()),
                        Estimate.of(capability.get().doubleValue()),
                        data()));
            }
        }
        if (sum.compareTo(PERCENT) > 0) {
            file.wrong(
                    line,
                    "salience",
                    sum.toPlainString() + " in sum",
                    new ForeignFile.Expected("at most 100 in sum", "Divide the actor's attention anew."));
        }
    }

    private Optional<BigDecimal> number(int line, String field, String text, double most) {
        try {
            var number = new BigDecimal(text);
            if (number.signum() >= 0 && number.doubleValue() <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException _) {
            // Told below, as a number off the scale is.
        }
        file.wrong(
                line,
                field,
                text,
                most == Double.MAX_VALUE ? new ForeignFile.Expected("a number from 0", "Write a number.") : SHARE);
        return Optional.empty();
    }

    private void counts(List<String> cells) {
        if (cells.size() >= 4 && file.isSound()) {
            count("actors", cells.get(2), actors.size());
            count("dimensions", cells.get(3), issues.size());
        }
    }

    private void count(String what, String stated, int found) {
        if (!stated.equals(Integer.toString(found))) {
            file.wrong(
                    1,
                    what,
                    stated,
                    new ForeignFile.Expected(
                            found + ", as there are below", "Correct the number, or add what is missing."));
        }
    }

    private static Provenance data() {
        return new Provenance("", "", Basis.DATA, "");
    }

    private Scenario scenario() {
        var rows = new ArrayList<Row>(actors);
        rows.addAll(issues);
        rows.addAll(stances);
        var about = new About(
                new ForeignNames().id(title),
                title,
                "",
                LocalDate.EPOCH,
                null,
                About.DEFAULT_SEED,
                About.DEFAULT_FUTURES,
                Settings.NONE);
        return Scenario.of(about, rows);
    }
}
