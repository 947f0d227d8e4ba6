package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.energy.EnergyFigure;
import concert.energy.EnergyPlan;
import concert.scenario.Scenario;
import java.util.List;

/// The metrics of the least-cost plan. It is made once, with every estimate at its middle.
final class EnergyGauges {
    private static final String ANALYSIS = "energy";

    private EnergyGauges() {}

    static List<Gauge> of(Scenario scenario) {
        return scenario.findEnergy().map(EnergyFigure::of).orElse(List.of()).stream()
                .map(figure -> new Gauge(
                        ANALYSIS, figure.key(), figure.unit(), new Gauge.AtMiddle(computed -> read(figure, computed))))
                .toList();
    }

    private static double read(EnergyFigure figure, Computed computed) {
        return computed.results().energy() instanceof Answer.Given<EnergyPlan> given
                        && given.result() instanceof EnergyPlan.Optimal plan
                ? figure.reading().applyAsDouble(plan)
                : Double.NaN;
    }
}
