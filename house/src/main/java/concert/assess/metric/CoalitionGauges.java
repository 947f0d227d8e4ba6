package concert.assess.metric;

import concert.alignment.Blocs;
import concert.alignment.Coalition;
import concert.alignment.Division;
import concert.alignment.Landscape;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The metrics of the coalitions that a scenario names, and of the blocs of its actors.
public final class CoalitionGauges {
    private static final String ANALYSIS = "alignment";
    private static final String GRADE = "grade";
    private static final int MOST_IN_BLOCS = 12;

    private final List<Gauge> gauges = new ArrayList<>();

    private CoalitionGauges() {}

    /// {@return what keys call a coalition}
    ///
    /// @param members ids of its members
    public static String id(List<String> members) {
        return String.join("-", members);
    }

    /// {@return the key of a metric of a coalition}
    ///
    /// @param members ids of its members
    /// @param what such as `worth` or `adds.PAK`
    public static String key(List<String> members, String what) {
        return ANALYSIS + ".coalition." + id(members) + "." + what;
    }

    static List<Gauge> of(Scenario scenario) {
        var all = new CoalitionGauges();
        Landscape.coalitions(scenario).forEach(all::coalition);
        var actors = AlignmentGauges.takingStances(scenario);
        if (actors.size() >= 2 && actors.size() <= MOST_IN_BLOCS) {
            all.blocs(actors);
        }
        return all.gauges;
    }

    private void coalition(List<String> members) {
        drawn(members, "worth", Coalition::worth);
        drawn(members, "split", coalition -> coalition.split().cost());
        for (var k = 0; k < members.size(); k++) {
            var at = k;
            var actor = members.get(k);
            drawn(members, "adds." + actor, one -> one.standings().get(at).adds());
            drawn(members, "shapley." + actor, one -> one.standings().get(at).shapley());
            drawn(members, "leaving." + actor, one -> one.standings().get(at).leavingCosts());
            divided(
                    members,
                    "nucleolus." + actor,
                    one -> one.nucleolus()
                            .map(nucleolus -> nucleolus.shares().get(at))
                            .orElse(Double.NaN));
        }
        divided(members, "least_core", one -> one.leastCore().epsilon());
    }

    private void drawn(List<String> members, String what, ToDoubleFunction<Coalition> value) {
        gauges.add(new Gauge(
                ANALYSIS,
                key(members, what),
                GRADE,
                computed -> value(computed.results().coalitions().coalition(members), value)));
    }

    private void divided(List<String> members, String what, ToDoubleFunction<Division> value) {
        gauges.add(new Gauge(
                ANALYSIS,
                key(members, what),
                GRADE,
                new Gauge.AtMiddle(
                        computed -> value(computed.results().coalitions().division(members), value))));
    }

    private void blocs(List<String> actors) {
        bloc("blocs.count", "blocs", actors, blocs -> blocs.blocs().size());
        bloc("blocs.welfare", GRADE, actors, Blocs::welfare);
        for (var a = 0; a < actors.size(); a++) {
            for (var b = a + 1; b < actors.size(); b++) {
                var one = a;
                var other = b;
                gauges.add(Gauge.ofPair(
                        ANALYSIS,
                        new Gauge.Pair("together", actors.get(a), actors.get(b)),
                        "0 or 1",
                        new Gauge.AtMiddle(computed -> value(
                                computed.results().coalitions().blocs(actors),
                                blocs -> blocs.blocOf(one).contains(other) ? 1 : 0))));
            }
        }
    }

    private void bloc(String what, String unit, List<String> actors, ToDoubleFunction<Blocs> value) {
        gauges.add(new Gauge(
                ANALYSIS,
                ANALYSIS + "." + what,
                unit,
                new Gauge.AtMiddle(
                        computed -> value(computed.results().coalitions().blocs(actors), value))));
    }

    private static <T> double value(Optional<T> of, ToDoubleFunction<T> value) {
        return of.map(value::applyAsDouble).orElse(Double.NaN);
    }
}
