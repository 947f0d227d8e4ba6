package concert.report.page.events;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;

import concert.events.ScenarioRelations;
import concert.events.ScenarioRelations.Pair;
import concert.events.TurningPoint;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Tag;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.scenario.event.EventSample;
import concert.scenario.event.Plover;
import concert.scenario.event.QuadCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// The turning points of all pairs on one line of time.
final class TurningPointTimeline {
    private static final int MOST = 60;

    private final Findings findings;
    private final List<Turn> turns;
    private final int all;

    /// What the methods see of one pair and measure in one month.
    private record Turn(Pair pair, List<TurningPoint> points) {
        TurningPoint first() {
            return points.getFirst();
        }

        String methods() {
            return points.stream()
                    .map(point -> point.method().title())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    TurningPointTimeline(Findings findings, ScenarioRelations relations) {
        this.findings = findings;
        var found = new ArrayList<Turn>();
        for (var pair : relations.pairs()) {
            pair.relation().turningPoints().stream()
                    .collect(Collectors.groupingBy(point -> List.of(point.period(), point.measure())))
                    .values()
                    .forEach(points -> found.add(new Turn(pair, points)));
        }
        this.all = found.size();
        this.turns = found.stream()
                .sorted(Comparator.<Turn>comparingInt(turn -> -turn.points().size())
                        .thenComparing(turn -> turn.first().counts().events(), Comparator.reverseOrder())
                        .thenComparing(turn -> turn.first().period()))
                .limit(MOST)
                .sorted(Comparator.comparing((Turn turn) -> turn.first().period())
                        .thenComparing(turn -> turn.pair().a())
                        .thenComparing(turn -> turn.pair().b())
                        .thenComparing(turn -> turn.first().measure()))
                .toList();
    }

    /// {@return the timeline, if there are turning points}
    Optional<Markup> figure() {
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart("turning-points", Chart.Kind.TIMELINE, caption(), this::data, List.of(table()))
                        .figure());
    }

    private String caption() {
        return "Months in which relations turn, at the mean intensity of the pair’s events in them. PELT sees changes of"
                + " level, CUSUM drifts, robust z single months."
                + (all > turns.size()
                        ? " Shown are " + turns.size() + " of " + all
                                + ", those that most methods see and with most events."
                        : "");
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeArrayPropertyStart("events");
        for (var turn : turns) {
            var point = turn.first();
            out.writeStartObject();
            out.writeStringProperty("date", point.period().toString());
            out.writeStringProperty("when", point.period().toString().substring(0, "2013-05".length()));
            Json.drawn(out, "intensity", point.counts().meanGoldstein());
            out.writeStringProperty("who", RelationSection.pair(findings, turn.pair()));
            out.writeStringProperty("text", text(turn));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String text(Turn turn) {
        var point = turn.first();
        return point.measure().id() + (point.isRise() ? " rises" : " falls") + " (" + turn.methods() + "), "
                + Numbers.count(point.counts().events(), "event");
    }

    private DataTable table() {
        return DataTable.of(
                "Turning points, with the rows of their month that were mentioned most",
                List.of(
                        words("Month"),
                        words("Pair"),
                        words("What"),
                        words("Methods"),
                        number("Before"),
                        number("After"),
                        number("Events"),
                        words("Verbal, material cooperation / verbal, material conflict"),
                        prose("Rows")),
                turns,
                this::row);
    }

    private List<Markup> row(Turn turn) {
        var point = turn.first();
        return List.of(
                Tag.tag("time").text(point.period().toString().substring(0, "2013-05".length())),
                Markup.text(RelationSection.pair(findings, turn.pair())),
                Markup.text(point.measure().id()
                        + (point.isRise() ? " rises" : " falls")
                        + (point.breaks().isEmpty() ? "" : "; the data change here")),
                Markup.text(turn.methods()),
                Markup.text(Numbers.text(point.change().before())),
                Markup.text(Numbers.text(point.change().after())),
                Markup.text(Long.toString(point.counts().events())),
                Markup.text(classes(point.counts().quads())),
                rows(point.samples()));
    }

    private static String classes(QuadCounts quads) {
        return quads.verbalCooperation() + " / " + quads.materialCooperation() + " / " + quads.verbalConflict() + " / "
                + quads.materialConflict();
    }

    private static Markup rows(List<EventSample> samples) {
        var parts = new ArrayList<Markup>();
        for (var sample : samples) {
            var type = Plover.of(sample.action()).title();
            parts.add(Markup.text((parts.isEmpty() ? "" : "; ") + sample.date() + " " + sample.actor() + " → "
                    + sample.recipient() + " " + sample.action() + (type.isEmpty() ? "" : " " + type)
                    + (sample.place().isEmpty() ? "" : ", " + sample.place())
                    + (sample.document().isEmpty() ? "" : ", ")));
            parts.add(document(sample.document()));
        }
        return Markup.of(parts);
    }

    /// A document with an address can be opened.
    private static Markup document(String document) {
        return document.startsWith("http://") || document.startsWith("https://")
                ? Tag.tag("a")
                        .at("href", document)
                        .at("rel", "noopener noreferrer")
                        .text(document)
                : Markup.text(document);
    }
}
