package concert.report.page.events;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;

import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Tag;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Event;
import concert.scenario.event.Plover;
import concert.scenario.event.QuadClass;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What happened, on one line of time.
public final class EventSection {
    private static final int MOST_DRAWN = 500;

    private final Findings findings;
    private final List<Event> events;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public EventSection(Findings findings) {
        this.findings = findings;
        this.events = findings.scenario().events().stream()
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        return new Section(
                "events",
                "Events",
                events.isEmpty()
                        ? Markup.NONE
                        : new Chart("timeline", Chart.Kind.TIMELINE, caption(), this::data, List.of(table())).figure());
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeArrayPropertyStart("events");
        for (var event : drawn()) {
            out.writeStartObject();
            out.writeStringProperty("date", event.date().first().toString());
            out.writeStringProperty("when", event.date().text());
            Json.drawn(out, "intensity", event.findIntensity().orElse(Double.NaN));
            out.writeStringProperty("who", who(event));
            out.writeStringProperty("text", event.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /// The most intense events, where there are more than can be told apart.
    private List<Event> drawn() {
        return events.size() <= MOST_DRAWN
                ? events
                : events.stream()
                        .sorted(Comparator.comparingDouble(
                                event -> -Math.abs(event.findIntensity().orElse(0))))
                        .limit(MOST_DRAWN)
                        .toList();
    }

    private String caption() {
        return "Events by date and by intensity from −10, most conflictual, to 10, most cooperative (Goldstein’s scale)."
                + " Ungraded events stand on the line of zero, hollow."
                + (events.size() > MOST_DRAWN
                        ? " Drawn are the " + MOST_DRAWN + " most intense of " + Numbers.count(events.size(), "event")
                                + "."
                        : "");
    }

    private String who(Event event) {
        return findings.actor(event.actor())
                + event.findTarget()
                        .map(target -> " → " + findings.actor(target))
                        .orElse("");
    }

    private DataTable table() {
        return DataTable.of(
                "Events by date",
                List.of(
                        words("Date"),
                        words("Who"),
                        prose("What"),
                        words("Code"),
                        words("Type"),
                        number("Intensity"),
                        prose("Basis")),
                events,
                this::row);
    }

    private List<Markup> row(Event event) {
        return List.of(
                Tag.tag("time").text(event.date().text()),
                Markup.text(who(event)),
                Markup.text(event.text()),
                Markup.text(event.code()),
                Markup.text(type(event)),
                Markup.text(intensity(event)),
                Sourcing.of(findings, event.provenance()));
    }

    /// Its type in PLOVER; of a statement or an appeal, which have none, its quad class.
    private static String type(Event event) {
        var type = Plover.of(event.code()).title();
        return type.isEmpty() ? QuadClass.of(event.code()).map(QuadClass::title).orElse("") : type;
    }

    private static String intensity(Event event) {
        var intensity = event.findIntensity();
        return intensity.isPresent() ? Numbers.text(intensity.getAsDouble()) : "";
    }
}
