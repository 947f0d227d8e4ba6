package concert.report.page.energy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.energy.study.EnergyStudy;
import concert.energy.study.PlanAccounts;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// Demand left unserved by year: if nothing more is built, and in the plan that stands.
record ShortageChart(EnergyStudy study, PlanAccounts plan) {
    private record Line(String name, String tone, PlanAccounts plan, String fuel) {}

    Markup figure() {
        return new Chart(
                        "energy-shortage",
                        Chart.Kind.AREAS,
                        "Demand left unserved, " + study.system().units().energy()
                                + " a year: if nothing is built beyond what is under construction (gray) and in the plan"
                                + " that stands (orange).",
                        this::data,
                        List.of(table()))
                .figure();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var fuel : plan.demanded()) {
            var name = fuel.toLowerCase(Locale.ROOT);
            study.idle().findAccounts().ifPresent(idle -> lines.add(new Line(name + ", as it is", "gray", idle, fuel)));
            lines.add(new Line(name + ", plan", "orange", plan, fuel));
        }
        return lines;
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("unit", study.system().units().energy());
        Years.write(out, plan.years());
        out.writeArrayPropertyStart("lines");
        for (var line : lines()) {
            out.writeStartObject();
            out.writeStringProperty("name", line.name());
            out.writeStringProperty("tone", line.tone());
            out.writeArrayPropertyStart("values");
            for (var y = 0; y < plan.years().length; y++) {
                out.writeNumber(Json.rounded(line.plan().unserved(line.fuel(), y)));
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private DataTable table() {
        var columns = new ArrayList<DataTable.Column>();
        columns.add(words("Year"));
        lines().forEach(line -> columns.add(number(line.name())));
        return new DataTable(
                "Demand left unserved, " + study.system().units().energy(),
                columns,
                IntStream.range(0, plan.years().length).mapToObj(this::row).toList());
    }

    private List<Markup> row(int y) {
        var row = new ArrayList<Markup>();
        row.add(Markup.text(Integer.toString(plan.years()[y])));
        lines().forEach(line -> row.add(Markup.text(Numbers.tenth(line.plan().unserved(line.fuel(), y)))));
        return row;
    }
}
