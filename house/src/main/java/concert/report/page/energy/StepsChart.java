package concert.report.page.energy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.energy.study.EnergyStudy;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// The cost of the plan as the options that are off are switched on one after the other.
record StepsChart(EnergyStudy study) {
    private record Step(String name, double from, double to) {}

    Markup figure() {
        return new Chart(
                        "energy-steps",
                        Chart.Kind.STEPS,
                        "Cost of the least-cost plan, " + study.system().units().money()
                                + ", what demand left unserved is put at included, as one option after the other is"
                                + " switched on, each on top of those above it. The axis"
                                + " does not begin at 0.",
                        this::data,
                        List.of(table()))
                .figure();
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var cost = study.base().cost();
        for (var variant : study.steps()) {
            var title = study.findOption(variant.options().getLast())
                    .map(option -> option.title())
                    .orElse(variant.options().getLast());
            steps.add(new Step(title, cost, variant.cost()));
            cost = variant.cost();
        }
        return steps;
    }

    private void data(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("unit", study.system().units().money());
        out.writeNumberProperty("start", Json.rounded(study.base().cost()));
        out.writeArrayPropertyStart("steps");
        for (var step : steps()) {
            out.writeStartObject();
            out.writeStringProperty("name", step.name());
            Json.drawn(out, "from", step.from());
            Json.drawn(out, "to", step.to());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private DataTable table() {
        return new DataTable(
                "Cost as options are switched on one after the other",
                List.of(words("Option"), number("Cost before"), number("Change"), number("Cost after")),
                steps().stream()
                        .map(step -> List.of(
                                Markup.text(step.name()),
                                Markup.text(Numbers.text(step.from())),
                                Markup.text(Numbers.text(step.to() - step.from())),
                                Markup.text(Numbers.text(step.to()))))
                        .toList());
    }
}
