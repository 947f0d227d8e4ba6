package concert.report.strategy;

import concert.report.html.Json;
import concert.scenario.Scenario;
import concert.strategy.GrandStrategy;
import concert.strategy.result.DealSet;
import concert.strategy.result.DealSheet;
import concert.strategy.result.FlipWords;
import concert.strategy.result.Gain;
import concert.strategy.result.Lever;
import concert.strategy.result.MeansValue;
import concert.strategy.result.RegretTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// A grand strategy as a JSON document. Its shape is in docs/methods/strategy.md.
public final class StrategyJson {
    private final Scenario scenario;
    private final GrandStrategy strategy;
    private final JsonParts json;

    private StrategyJson(Scenario scenario, GrandStrategy strategy, JsonGenerator out) {
        this.scenario = scenario;
        this.strategy = strategy;
        this.json = new JsonParts(out);
    }

    /// {@return the document}
    ///
    /// @param scenario the scenario
    /// @param strategy what was computed of it
    public static String render(Scenario scenario, GrandStrategy strategy) {
        return Json.write(out -> new StrategyJson(scenario, strategy, out).document());
    }

    private void document() {
        json.out().writeStartObject();
        json.text("scenario", scenario.about().id());
        options();
        json.number(
                "epsilon",
                Stream.of(strategy.none(), strategy.plan(), strategy.priced())
                        .filter(Objects::nonNull)
                        .mapToDouble(plan -> plan.certificate().epsilon())
                        .max()
                        .orElse(0));
        json.words("actors", strategy.actors());
        plans();
        json.out().writeBooleanProperty("every_set_of_deals", strategy.everySet());
        sets("sets", strategy.sets());
        sets("sets_at_prices", strategy.setsAtPrices());
        json.byName("deals", strategy.deals(), DealSheet::deal, this::sheet);
        means("means", strategy.means());
        means("means_without_deals", strategy.meansWithoutDeals());
        strategy.findAdaptation()
                .ifPresent(adaptation -> json.object("adaptation", () -> {
                    json.numbers("everybody", strategy.actors(), adaptation.everybody());
                    json.numbers("alone", strategy.actors(), adaptation.alone());
                    json.words("open", adaptation.open());
                }));
        json.list("shifts", strategy.shifts(), shift -> {
            lever(shift.lever());
            json.number("at", shift.at());
            json.words("ways", shift.ways());
        });
        regret("adapting", strategy.adapting());
        regret("as_planned", strategy.planned());
        json.words("limits", strategy.limits());
        json.out().writeEndObject();
    }

    private void options() {
        json.object("options", () -> {
            json.text("method", GrandStrategy.METHOD);
            json.number("tolerance", strategy.options().tolerance());
            json.number("margin", strategy.options().margin());
            json.out().writeNumberProperty("starts", strategy.options().starts());
            json.words("levers", strategy.options().levers());
        });
    }

    private void means(String name, List<MeansValue> values) {
        json.byName(name, values, MeansValue::means, value -> {
            json.text("unit", value.unit());
            json.number("dual", value.dual());
            json.numbers("more", strategy.actors(), value.more());
            json.numbers("less", strategy.actors(), value.less());
        });
    }

    private void plans() {
        var plans = new PlanJson(json, strategy.actors());
        json.object("plans", () -> {
            plans.write("none", strategy.none());
            plans.write("chosen", strategy.plan());
            strategy.findPriced().ifPresent(plan -> plans.write("priced", plan));
            strategy.findAsked().ifPresent(plan -> plans.write("asked", plan));
        });
    }

    private void sets(String name, List<DealSet> sets) {
        json.list(name, sets, set -> {
            json.words("deals", set.deals());
            json.numbers("prices", set.deals(), set.prices());
            json.out().writeBooleanProperty("holds", set.holds());
            json.number("product", set.product());
        });
    }

    private void sheet(DealSheet sheet) {
        json.text("title", sheet.title());
        json.out().writeBooleanProperty("holds", sheet.holds());
        json.out().writeBooleanProperty("settled", sheet.isSettled());
        json.text("obstacle", sheet.obstacle());
        gains(sheet.gains());
        json.byName("needs", sheet.needs(), DealSheet.Need::means, need -> {
            json.number("amount", need.amount());
            json.number("share", need.share());
        });
        sheet.findPrice()
                .ifPresent(price -> json.object("price", () -> {
                    json.text("payer", price.payer());
                    json.text("payee", price.payee());
                    json.number("low", price.low());
                    json.text("leaves_below", price.leavesBelow());
                    json.number("high", price.high());
                    json.text("leaves_above", price.leavesAbove());
                    json.number("nash", price.nash());
                    json.number(
                            "product",
                            price.gains().stream().mapToDouble(Gain::gain).reduce(1, (a, b) -> a * b));
                    gains(price.gains());
                }));
        json.list("flips", sheet.flips(), flip -> flip(sheet, flip));
        json.words("steady", sheet.steady().stream().map(Lever::path).toList());
    }

    private void gains(List<Gain> gains) {
        json.byName("gains", gains, Gain::party, gain -> {
            json.number("without", gain.without());
            json.number("with", gain.with());
            json.number("gain", gain.gain());
            json.number("least", gain.least());
            json.number("most", gain.most());
        });
    }

    private void flip(DealSheet sheet, DealSheet.Flip flip) {
        lever(flip.lever());
        json.number("at", flip.at());
        json.text("first", flip.first());
        json.numbers("limits", sheet.gains().stream().map(Gain::party).toList(), flip.limits());
        json.number("with_price", flip.withPrice());
        json.number("price_there", flip.priceThere());
        json.text("words", FlipWords.of(scenario, sheet, flip));
    }

    private void lever(Lever lever) {
        json.text("path", lever.path());
        json.number("value", lever.value());
    }

    private void regret(String name, List<RegretTable> tables) {
        json.byName(name, tables, RegretTable::actor, table -> {
            json.words("futures", table.futures());
            json.array("probability", table.probability());
            json.number("aspiration", table.aspiration());
            json.byName("choices", table.rows(), RegretTable.Row::choice, row -> {
                json.array("payoffs", row.payoffs());
                json.number("expected", row.expected());
                json.number("worst", row.worst());
                json.number("cvar", row.tail());
                json.number("maximum_regret", row.regret());
                json.number("satisficing", row.satisfied());
            });
        });
    }
}
