package concert.report.page.bargaining;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.bargaining.leverage.Coalitions;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.scenario.Stance;
import java.util.List;

/// Who can move the outcome of one issue, who stands together for and against it, and what position would gain each
/// actor most.
final class LeverageTables {
    private final Findings findings;
    private final Forecast forecast;
    private final String prefix;

    LeverageTables(Findings findings, Forecast forecast) {
        this.findings = findings;
        this.forecast = forecast;
        this.prefix = "bargaining." + forecast.issue().id() + ".";
    }

    Markup markup() {
        var stances = findings.scenario().stancesOn(forecast.issue().id());
        if (!forecast.isGiven() || stances.isEmpty()) {
            return Markup.NONE;
        }
        return tag("details", "behind")
                .with(
                        tag("summary").text("Leverage, coalitions and best positions"),
                        coalitions(),
                        tag("p").text("Leverage is the slope of the compromise: by how many points one more unit of an"
                                + " actor’s capability or salience moves it. The best position is what gains the"
                                + " actor most if it takes it while the others keep theirs; the gain is weighted"
                                + " by its salience. It shows what overstating would pay in that model."),
                        table(stances).markup());
    }

    private Markup coalitions() {
        return Coalitions.find(findings.scenario(), forecast.issue().id(), forecast.value())
                .map(found -> tag("p").text("Put against the status quo of " + Numbers.position(found.statusQuo())
                        + ", the forecast has on its side, with " + Numbers.percent(found.support())
                        + " of the weight: " + names(found.supporters()) + ". Against it, with "
                        + Numbers.percent(found.opposition()) + ": " + names(found.opponents()) + "."))
                .orElse(Markup.NONE);
    }

    private String names(List<String> actors) {
        return actors.isEmpty()
                ? "nobody"
                : String.join(", ", actors.stream().map(findings::actor).toList());
    }

    private DataTable table(List<Stance> stances) {
        return DataTable.of(
                "Leverage on " + forecast.issue().title(),
                List.of(
                        words("Actor"),
                        number("Per unit of capability"),
                        number("Per unit of salience"),
                        number("Best position"),
                        number("Gain")),
                stances,
                stance -> List.of(
                        Markup.text(findings.actor(stance.actor())),
                        value("leverage." + stance.actor() + ".capability"),
                        value("leverage." + stance.actor() + ".salience"),
                        value("best_position." + stance.actor()),
                        value("best_gain." + stance.actor())));
    }

    private Markup value(String key) {
        return Markup.text(Numbers.tenth(findings.value(prefix + key)));
    }
}
