package concert.report;

import static concert.report.DataTable.Column.number;
import static concert.report.DataTable.Column.prose;
import static concert.report.DataTable.Column.words;

import concert.scenario.Event;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What happened, on one line of time.
final class EventSection {
    private final Findings findings;
    private final List<Event> events;

    EventSection(Findings findings) {
        this.findings = findings;
        this.events = findings.scenario().events().stream()
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    Section section() {
        return new Section(
                "events",
                "Events",
                events.isEmpty()
                        ? Markup.NONE
                        : new Chart(
                                        "timeline",
                                        Chart.Kind.TIMELINE,
                                        "Events by date and by intensity from −10, most conflictual, to 10, most cooperative"
                                                + " (Goldstein’s scale). Ungraded events stand on the line of zero, hollow.",
                                        this::data,
                                        List.of(table()))
                                .figure());
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeArrayPropertyStart("events");
        for (var event : events) {
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

    private String who(Event event) {
        return findings.actor(event.actor())
                + event.findTarget()
                        .map(target -> " → " + findings.actor(target))
                        .orElse("");
    }

    private DataTable table() {
        return new DataTable(
                "Events by date",
                List.of(words("Date"), words("Who"), prose("What"), words("Code"), number("Intensity"), prose("Basis")),
                events.stream()
                        .map(event -> List.of(
                                Markup.text(event.date().text()),
                                Markup.text(who(event)),
                                Markup.text(event.text()),
                                Markup.text(event.code()),
                                Markup.text(
                                        event.findIntensity().isPresent()
                                                ? Numbers.text(
                                                        event.findIntensity().getAsDouble())
                                                : ""),
                                Sourcing.of(findings, event.provenance())))
                        .toList());
    }
}
