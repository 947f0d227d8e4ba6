package concert.report.page.events;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.events.Measure;
import concert.events.RelationPeriod;
import concert.events.ScenarioRelations;
import concert.events.ScenarioRelations.Pair;
import concert.events.ScenarioRelations.Placed;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Tag;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.scenario.Tie;
import concert.scenario.event.QuadClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How the states get on over time, by event data: volume and cooperation of each pair, turning points,
/// where the scenario's own events stand, and the ties that follow.
public final class RelationSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public RelationSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var body = findings.assessment().results().relations() instanceof Answer.Given<ScenarioRelations>(var relations)
                ? body(relations)
                : Markup.NONE;
        return new Section("relations", "Relations over time", body);
    }

    private Markup body(ScenarioRelations relations) {
        var parts = new ArrayList<Markup>();
        parts.add(tag("p", "lead").text(lead(relations)));
        parts.add(pairs(relations).markup());
        for (var measure : Measure.values()) {
            parts.add(new RelationLines(findings, relations, measure).figure());
        }
        var turns = new TurningPointTimeline(findings, relations);
        turns.figure().ifPresent(parts::add);
        if (!relations.placed().isEmpty()) {
            parts.add(placed(relations).behind("The scenario’s events in the data"));
        }
        if (!relations.ties().isEmpty()) {
            parts.add(ties(relations).markup());
        }
        return Markup.of(parts);
    }

    private String lead(ScenarioRelations relations) {
        var turning = relations.pairs().stream()
                .filter(pair -> !pair.relation().turns().isEmpty())
                .count();
        var searched = relations.pairs().stream()
                .mapToLong(pair ->
                        Measure.values().length - pair.relation().unsearched().size())
                .sum();
        return "Event data (" + relations.data() + ", " + Numbers.day(relations.from()) + " to "
                + Numbers.day(relations.to()) + ") tell of "
                + Numbers.count(relations.pairs().size(), "pair")
                + " of the scenario’s states; in " + turning
                + " of them a method sees a turning point. Rows of one day, pair and code are one event, and counts are set"
                + " against all events of the world in the same data, counted alike, since these grow. Each method takes about"
                + " one series of noise in twenty for a turning point, more where months hang together: of the "
                + Numbers.count(searched, "series", "series") + " searched here, some " + Math.round(searched / 20.0)
                + " by each method if nothing had happened. Machine-coded rows are often wrong, too: read the samples before"
                + " believing a point."
                + (relations.others().isEmpty()
                        ? ""
                        : " The store also has events of these states in " + String.join(", ", relations.others())
                                + ": other sources in other volumes, which are not added up.")
                + relations.breaks().stream()
                        .map(found -> " On " + Numbers.day(found.first()) + " the data themselves change: "
                                + found.what() + ".")
                        .collect(Collectors.joining());
    }

    private DataTable pairs(ScenarioRelations relations) {
        return DataTable.of(
                "Pairs by how many events they have in the data",
                List.of(
                        words("Pair"),
                        number("Events"),
                        number("Rows"),
                        number("Verbal cooperation"),
                        number("Material cooperation"),
                        number("Verbal conflict"),
                        number("Material conflict"),
                        number("Mean intensity"),
                        number("Events per million"),
                        number("Turning points")),
                relations.pairs(),
                this::row);
    }

    private List<Markup> row(Pair pair) {
        var total = pair.relation().total();
        var quads = total.quads();
        return List.of(
                Markup.text(pair(findings, pair)),
                count(total.events()),
                count(total.reports()),
                count(quads.verbalCooperation()),
                count(quads.materialCooperation()),
                count(quads.verbalConflict()),
                count(quads.materialConflict()),
                Markup.text(written(total.meanGoldstein())),
                Markup.text(written(total.of(Measure.VOLUME))),
                count(pair.relation().turns().size()));
    }

    static String pair(Findings findings, Pair pair) {
        return findings.actor(pair.a()) + " and " + findings.actor(pair.b());
    }

    private static Markup count(long number) {
        return Markup.text(Long.toString(number));
    }

    private static String written(double value) {
        return Double.isNaN(value) ? "" : Numbers.text(value);
    }

    private DataTable placed(ScenarioRelations relations) {
        return DataTable.of(
                "Events of the scenario, and what the data tell of their pair in the same month",
                List.of(
                        words("Date"),
                        prose("What"),
                        words("Code"),
                        words("Class"),
                        number("Events of the pair"),
                        number("Mean intensity"),
                        words("Turning point near it")),
                relations.placed(),
                RelationSection::row);
    }

    private static List<Markup> row(Placed placed) {
        var event = placed.event();
        RelationPeriod period = placed.period();
        return List.of(
                Tag.tag("time").text(event.date().text()),
                Markup.text(event.text()),
                Markup.text(event.code()),
                Markup.text(QuadClass.of(event.code()).map(QuadClass::title).orElse("not coded")),
                count(period.events()),
                Markup.text(written(period.meanGoldstein())),
                Markup.text(placed.turningPoints().stream()
                        .map(point -> point.measure().id() + " " + (point.isRise() ? "rises" : "falls") + " ("
                                + point.method().title() + ")")
                        .distinct()
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("")));
    }

    private DataTable ties(ScenarioRelations relations) {
        return DataTable.of(
                "Ties that the last two years of the data amount to, marked as computed. They count where scenario.yaml says "
                        + "options: events: ties: added, or where a row of ties.csv states them",
                List.of(words("Pair"), words("Kind"), words("Sign"), number("Strength"), prose("From")),
                relations.ties(),
                this::row);
    }

    private List<Markup> row(Tie tie) {
        return List.of(
                Markup.text(findings.actor(tie.a()) + " and " + findings.actor(tie.b())),
                Markup.text(tie.kind().name().toLowerCase(Locale.ROOT)),
                Markup.text(tie.sign().name().toLowerCase(Locale.ROOT)),
                Markup.text(Numbers.text(tie.strength().middle())),
                Markup.text(tie.provenance().note()));
    }
}
