package concert.report.page.energy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.energy.study.PowerSources;
import concert.energy.study.SwitchPoint;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// Power by source and year in the plan that stands, sources with emissions below.
record GenerationChart(EnergyStudy study, PlanAccounts plan) {

    Markup figure() {
        var units = study.system().units();
        return new Chart(
                        "energy-generation",
                        Chart.Kind.AREAS,
                        "Power made in the plan that stands, " + units.energy()
                                + " a year: sources with emissions below, in gray; sources without, in blue; sources"
                                + " that a deal would add to, in orange.",
                        this::data,
                        List.of(table(), capacities()))
                .figure();
    }

    private List<String> ordered() {
        var sources = new ArrayList<String>();
        plan.sources().stream().filter(source -> !plan.isClean(source)).forEach(sources::add);
        plan.sources().stream().filter(plan::isClean).forEach(sources::add);
        return sources;
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("unit", study.system().units().energy());
        Years.write(out, plan.years());
        out.writeArrayPropertyStart("series");
        for (var source : ordered()) {
            out.writeStartObject();
            out.writeStringProperty("name", source);
            out.writeStringProperty("tone", tone(source));
            out.writeArrayPropertyStart("values");
            for (var y = 0; y < plan.years().length; y++) {
                out.writeNumber(Json.rounded(plan.generation(source, y)));
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private String tone(String source) {
        var deals = study.switchPoints().stream()
                .filter(point -> point.quantity() == SwitchPoint.Quantity.CAPITAL_COST)
                .map(SwitchPoint::subject)
                .map(PowerSources::nameOf)
                .toList();
        if (deals.contains(source)) {
            return "orange";
        }
        return plan.isClean(source) ? "blue" : "gray";
    }

    private DataTable table() {
        return new DataTable("Power by source, " + study.system().units().energy(), columns(), rows(plan::generation));
    }

    private DataTable capacities() {
        return new DataTable(
                "Capacity by source, " + study.system().units().capacity(), columns(), rows(plan::capacity));
    }

    private List<DataTable.Column> columns() {
        var columns = new ArrayList<DataTable.Column>();
        columns.add(words("Year"));
        ordered().forEach(source -> columns.add(number(source)));
        return columns;
    }

    private List<List<Markup>> rows(Amount amount) {
        return IntStream.range(0, plan.years().length)
                .mapToObj(y -> {
                    var row = new ArrayList<Markup>();
                    row.add(Markup.text(Integer.toString(plan.years()[y])));
                    ordered().forEach(source -> row.add(Markup.text(Numbers.tenth(amount.of(source, y)))));
                    return (List<Markup>) row;
                })
                .toList();
    }

    private interface Amount {
        double of(String source, int y);
    }
}
