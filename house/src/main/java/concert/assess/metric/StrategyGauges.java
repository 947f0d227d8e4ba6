package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.assess.analysis.StrategyRun;
import concert.scenario.Branch;
import concert.scenario.Deal;
import concert.scenario.End;
import concert.scenario.Means;
import concert.scenario.Scenario;
import concert.scenario.Way;
import concert.strategy.GrandStrategy;
import concert.strategy.result.DealSheet;
import concert.strategy.result.Gain;
import concert.strategy.result.MeansValue;
import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The metrics of grand strategy and of the deals in it, read at the middle alone.
final class StrategyGauges {
    private static final String STRATEGY = "strategy";
    private static final String DEALS = "deals";
    private static final String WORTH = "payoff";

    private final Scenario scenario;
    private final List<Gauge> gauges = new ArrayList<>();

    private StrategyGauges(Scenario scenario) {
        this.scenario = scenario;
    }

    static List<Gauge> of(Scenario scenario) {
        if (scenario.rows(Way.class).isEmpty() || scenario.rows(End.class).isEmpty()) {
            return List.of();
        }
        var all = new StrategyGauges(scenario);
        all.plans();
        all.means();
        all.scenario.rows(Deal.class).forEach(all::deal);
        return all.gauges;
    }

    /// The actors that have ends, in the order of the folder.
    static List<String> concerned(Scenario scenario) {
        var owners = scenario.rows(End.class).stream().map(End::actor).toList();
        return scenario.roster().names().stream().filter(owners::contains).toList();
    }

    private void plans() {
        add(STRATEGY, "epsilon", "share", StrategyGauges::epsilon);
        for (var actor : concerned(scenario)) {
            add(STRATEGY, "payoff." + actor, WORTH, s -> s.plan().payoff(actor));
            add(STRATEGY, "payoff_without_deals." + actor, WORTH, s -> s.none().payoff(actor));
            add(
                    STRATEGY,
                    "adaptation." + actor,
                    WORTH,
                    s -> s.findAdaptation()
                            .map(that -> that.everybody().get(s.actors().indexOf(actor)))
                            .orElse(Double.NaN));
            for (var other : concerned(scenario)) {
                if (!other.equals(actor)) {
                    add(
                            STRATEGY,
                            "help." + actor + "." + other,
                            WORTH,
                            s -> s.plan().ledger().at(actor, other));
                }
            }
        }
        for (var way : scenario.rows(Way.class)) {
            add(
                    STRATEGY,
                    "allocation." + way.id(),
                    "units",
                    s -> s.plan().commitment(way.id()).expected());
        }
        for (var end : scenario.rows(End.class)) {
            add(STRATEGY, "attainment." + end.key(), "attainment", s -> attainment(s.plan(), end.key()));
        }
    }

    private static double epsilon(GrandStrategy strategy) {
        return Stream.concat(Stream.of(strategy.none(), strategy.plan()), strategy.findPriced().stream())
                .mapToDouble(plan -> plan.certificate().epsilon())
                .max()
                .orElse(Double.NaN);
    }

    private static double attainment(Plan plan, String end) {
        return plan.scorecard().stream()
                .filter(each -> each.end().equals(end))
                .mapToDouble(Plan.Attainment::attainment)
                .findFirst()
                .orElse(Double.NaN);
    }

    private void means() {
        for (var means : scenario.rows(Means.class)) {
            add(STRATEGY, "value_of_more." + means.key(), WORTH, s -> slope(s, means, MeansValue::more));
            add(STRATEGY, "value_of_less." + means.key(), WORTH, s -> slope(s, means, MeansValue::less));
        }
    }

    private static double slope(GrandStrategy s, Means means, Function<MeansValue, List<Double>> side) {
        return s.means().stream()
                .filter(value -> value.means().equals(means.key()))
                .map(side)
                .filter(slopes -> !slopes.isEmpty())
                .mapToDouble(slopes -> slopes.get(s.actors().indexOf(means.actor())))
                .findFirst()
                .orElse(Double.NaN);
    }

    private void deal(Deal deal) {
        var key = deal.id() + ".";
        sheet(key + "holds", "0 or 1", deal, sheet -> sheet.holds() ? 1 : 0);
        sheet(
                key + "feasible",
                "0 or 1",
                deal,
                sheet -> sheet.holds() || sheet.findPrice().isPresent() ? 1 : 0);
        for (var party : deal.parties()) {
            sheet(key + "gain." + party, WORTH, deal, sheet -> gain(sheet.gains(), party));
        }
        for (var branch : scenario.rows(Branch.class)) {
            var path = "branches." + branch.id() + ".probability";
            sheet(key + "flip." + branch.id(), "probability", deal, sheet -> flip(sheet, path, DealSheet.Flip::at));
            sheet(
                    key + "flip_with_price." + branch.id(),
                    "probability",
                    deal,
                    sheet -> flip(sheet, path, DealSheet.Flip::withPrice));
        }
        if (!deal.price().isEmpty()) {
            sheet(key + "price_low", "units of means", deal, sheet -> price(sheet, DealSheet.Price::low));
            sheet(key + "price_high", "units of means", deal, sheet -> price(sheet, DealSheet.Price::high));
            sheet(key + "price_nash", "units of means", deal, sheet -> price(sheet, DealSheet.Price::nash));
        }
    }

    private static double gain(List<Gain> gains, String party) {
        return gains.stream()
                .filter(gain -> gain.party().equals(party))
                .mapToDouble(Gain::gain)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double flip(DealSheet sheet, String path, ToDoubleFunction<DealSheet.Flip> of) {
        return sheet.flips().stream()
                .filter(flip -> flip.lever().path().equals(path))
                .mapToDouble(of)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double price(DealSheet sheet, ToDoubleFunction<DealSheet.Price> of) {
        return sheet.findPrice().stream().mapToDouble(of).findFirst().orElse(Double.NaN);
    }

    private void sheet(String name, String unit, Deal deal, ToDoubleFunction<DealSheet> of) {
        add(DEALS, name, unit, s -> of.applyAsDouble(s.deal(deal.id())));
    }

    private void add(String analysis, String name, String unit, ToDoubleFunction<GrandStrategy> of) {
        gauges.add(new Gauge(
                analysis,
                analysis + "." + name,
                unit,
                new Gauge.AtMiddle(computed -> find(computed, of).orElse(Double.NaN))));
    }

    private static OptionalDouble find(Computed computed, ToDoubleFunction<GrandStrategy> of) {
        return computed.results().strategy() instanceof Answer.Given<StrategyRun>(var run)
                ? OptionalDouble.of(of.applyAsDouble(run.strategy()))
                : OptionalDouble.empty();
    }
}
