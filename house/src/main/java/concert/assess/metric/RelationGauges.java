package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.events.Measure;
import concert.events.Relation;
import concert.events.RelationPeriod;
import concert.events.ScenarioRelations;
import concert.scenario.Actor;
import concert.scenario.Scenario;
import concert.scenario.world.StateCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The metrics of relations by event data, read at the middle: at all and in each of the last five years.
final class RelationGauges {
    private static final MetricFamily.Method METHOD = new MetricFamily.Method("event data", "docs/methods/events.md");
    private static final String ANALYSIS = "events";
    private static final int YEARS = 5;

    /// What is told of a pair over a span.
    private record Told(String name, String unit, String meaning, ToDoubleFunction<RelationPeriod> value) {}

    private static final List<Told> TOLD = List.of(
            new Told(
                    "data.count",
                    "events",
                    "Events of two states in event data, each once a day",
                    RelationPeriod::events),
            new Told(
                    "data.volume",
                    "events per million",
                    "Their events in a million of the world's in the data",
                    period -> period.of(Measure.VOLUME)),
            new Told(
                    "data.intensity",
                    "Goldstein -10 to 10",
                    "Mean intensity of their events in the data",
                    RelationPeriod::meanGoldstein),
            new Told(
                    "data.balance",
                    "-1 to 1",
                    "Events of cooperation less events of conflict over both, by quad class",
                    period -> period.quads().balance()));

    private RelationGauges() {}

    static List<Gauge> of(Scenario scenario) {
        var states = scenario.actors().stream()
                .filter(StateCodes::hasCode)
                .map(Actor::id)
                .toList();
        var last = scenario.about().asOf().getYear();
        var gauges = new ArrayList<Gauge>();
        for (var i = 0; i < states.size(); i++) {
            for (var j = i + 1; j < states.size(); j++) {
                add(gauges, states.get(i), states.get(j), last);
            }
        }
        return gauges;
    }

    private static void add(List<Gauge> gauges, String a, String b, int last) {
        for (var told : TOLD) {
            gauges.add(gauge(told, a, b, "", relation -> told.value().applyAsDouble(relation.total())));
            for (var year = last - YEARS + 1; year <= last; year++) {
                var of = year;
                gauges.add(gauge(
                        told,
                        a,
                        b,
                        "." + year,
                        relation -> relation.findYear(of)
                                .map(told.value()::applyAsDouble)
                                .orElse(Double.NaN)));
            }
        }
        gauges.add(Gauge.ofPair(
                ANALYSIS,
                new Gauge.Pair("data.turns", a, b),
                "periods",
                atMiddle(a, b, relation -> relation.turns().size())));
    }

    private static Gauge gauge(Told told, String a, String b, String rest, ToDoubleFunction<Relation> value) {
        return Gauge.ofPair(ANALYSIS, new Gauge.Pair(told.name(), a, b, rest), told.unit(), atMiddle(a, b, value));
    }

    private static ToDoubleFunction<Computed> atMiddle(String a, String b, ToDoubleFunction<Relation> value) {
        return new Gauge.AtMiddle(
                computed -> computed.results().relations() instanceof Answer.Given<ScenarioRelations>(var relations)
                        ? relations.find(a, b).map(value::applyAsDouble).orElse(Double.NaN)
                        : Double.NaN);
    }

    static void addFamiliesTo(List<MetricFamily> all) {
        for (var told : TOLD) {
            all.add(new MetricFamily("events." + told.name() + ".A.B", told.unit(), told.meaning(), METHOD));
            all.add(new MetricFamily(
                    "events." + told.name() + ".A.B.YEAR",
                    told.unit(),
                    told.meaning() + ", in one of the last five years",
                    METHOD));
        }
        all.add(new MetricFamily(
                "events.data.turns.A.B", "periods", "Months in which a method sees their relation turn", METHOD));
    }
}
