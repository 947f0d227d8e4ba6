package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.order.balance.PairCost;
import concert.order.balance.TieBalance;
import concert.order.balance.TieBalance.UnderRule;
import concert.order.balance.TieRule;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The metrics of the balance of the scenario's ties, read at the middle, under the rule that nets all ties.
final class BalanceGauges {
    static final MetricFamily.Method METHOD =
            new MetricFamily.Method("structural balance", "docs/methods/structural-balance.md");
    private static final String ANALYSIS = "order";
    private static final String TIES = "ties";

    private BalanceGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var names = TieRule.NET.network(scenario).nodes().names();
        var gauges = new ArrayList<Gauge>();
        if (names.isEmpty() || names.size() > TieBalance.MOST_ACTORS) {
            return gauges;
        }
        gauges.add(gauge("frustrated", TIES, under -> under.index().frustrated()));
        gauges.add(gauge("bound", TIES, under -> under.index().bound()));
        gauges.add(gauge("normalized", "share", under -> under.index().normalized()));
        gauges.add(gauge("triangle", "share", under -> under.triangles().share()));
        for (var a = 0; names.size() <= TieBalance.MOST_PAIRED && a < names.size(); a++) {
            for (var b = a + 1; b < names.size(); b++) {
                gauges.add(ofPair("together", names.get(a), names.get(b), PairCost::together));
                gauges.add(ofPair("apart", names.get(a), names.get(b), PairCost::apart));
            }
        }
        return gauges;
    }

    static void addFamiliesTo(List<MetricFamily> all) {
        all.add(family(
                "frustrated", TIES, "Ties that the best division of the scenario's actors into two camps frustrates"));
        all.add(family("bound", TIES, "No division frustrates fewer ties"));
        all.add(family("normalized", "share", "1 - 2L/m: 1 where the ties are balanced"));
        all.add(family("triangle", "share", "Share of triangles of ties that are balanced"));
        all.add(family("together.A.B", TIES, "More ties frustrated with the two in one camp"));
        all.add(family("apart.A.B", TIES, "More ties frustrated with the two in opposite camps"));
    }

    private static MetricFamily family(String name, String unit, String meaning) {
        return new MetricFamily("order.balance." + name, unit, meaning, METHOD);
    }

    private static Gauge gauge(String name, String unit, ToDoubleFunction<UnderRule> value) {
        return new Gauge(ANALYSIS, "order.balance." + name, unit, atMiddle(value));
    }

    private static Gauge ofPair(String name, String a, String b, ToDoubleFunction<PairCost> value) {
        return Gauge.ofPair(
                ANALYSIS,
                new Gauge.Pair("balance." + name, a, b),
                TIES,
                atMiddle(under -> under.findCost(a, b).map(value::applyAsDouble).orElse(Double.NaN)));
    }

    private static Gauge.AtMiddle atMiddle(ToDoubleFunction<UnderRule> value) {
        return new Gauge.AtMiddle(
                computed -> net(computed).map(value::applyAsDouble).orElse(Double.NaN));
    }

    private static Optional<UnderRule> net(Computed computed) {
        return computed.results().balance() instanceof Answer.Given<TieBalance>(var balance)
                ? Optional.of(balance.under(TieRule.NET))
                : Optional.empty();
    }
}
