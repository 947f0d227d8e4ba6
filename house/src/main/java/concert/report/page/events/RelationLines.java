package concert.report.page.events;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.events.Measure;
import concert.events.RelationPeriod;
import concert.events.ScenarioRelations;
import concert.events.ScenarioRelations.Pair;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import concert.report.part.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// A measure of the pairs with most events, by year.
record RelationLines(Findings findings, ScenarioRelations relations, Measure measure) {
    private static final int MOST_DRAWN = 6;

    Markup figure() {
        return new Chart("relations-" + measure.id(), Chart.Kind.LINES, caption(), this::data, List.of(table()))
                .figure();
    }

    private String caption() {
        var what = switch (measure) {
            case VOLUME -> "How much two states have to do with each other: their events in a million of the world’s";
            case GOLDSTEIN ->
                "How cooperative it is: the sum of their events’ Goldstein intensities in a million of the world’s events";
        };
        return what + ", by year. Years without events in the data are left out."
                + (relations.pairs().size() > MOST_DRAWN
                        ? " The " + MOST_DRAWN + " pairs with most events of "
                                + relations.pairs().size() + "."
                        : "");
    }

    private List<Pair> drawn() {
        return relations.pairs().stream().limit(MOST_DRAWN).toList();
    }

    private int[] years() {
        return IntStream.rangeClosed(relations.from().getYear(), relations.to().getYear())
                .toArray();
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("unit", measure.id() + " per million");
        out.writeArrayPropertyStart("lines");
        for (var pair : drawn()) {
            out.writeStartObject();
            out.writeStringProperty("name", RelationSection.pair(findings, pair));
            out.writeArrayPropertyStart("points");
            for (var year : years()) {
                point(out, year, pair.relation().findYear(year));
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /// A year of which the data have no events breaks the line.
    private void point(JsonGenerator out, int year, Optional<RelationPeriod> period) {
        out.writeStartArray();
        out.writeNumber(year);
        if (period.isPresent()) {
            out.writeNumber(Json.rounded(period.get().of(measure)));
        } else {
            out.writeNull();
        }
        out.writeEndArray();
    }

    /// The years of which the data have events.
    private List<Integer> told() {
        return IntStream.of(years())
                .boxed()
                .filter(year -> drawn().stream()
                        .anyMatch(pair -> pair.relation().findYear(year).isPresent()))
                .toList();
    }

    private DataTable table() {
        var columns = new ArrayList<DataTable.Column>();
        columns.add(words("Year"));
        drawn().forEach(pair -> columns.add(number(RelationSection.pair(findings, pair))));
        return DataTable.of(caption(), columns, told(), this::row);
    }

    private List<Markup> row(int year) {
        var cells = new ArrayList<Markup>();
        cells.add(Markup.text(Integer.toString(year)));
        for (var pair : drawn()) {
            Optional<RelationPeriod> period = pair.relation().findYear(year);
            cells.add(
                    Markup.text(period.map(one -> Numbers.text(one.of(measure))).orElse("")));
        }
        return cells;
    }
}
