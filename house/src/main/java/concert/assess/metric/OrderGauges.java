package concert.assess.metric;

import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.order.ScenarioOrder;
import concert.order.balance.PairCost;
import concert.order.convergence.VoteConvergence;
import concert.order.portfolio.Similarity;
import concert.order.portfolio.SimilarityYear;
import concert.order.position.Position;
import concert.order.position.TieKinds;
import concert.order.power.Concentration;
import concert.order.power.Polarity;
import concert.order.power.PowerYear;
import concert.scenario.Actor;
import concert.scenario.Estimate;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The metrics of the international order: power, votes, alliances and positions. All but the concentration
/// among the scenario's own actors are the same in every future.
final class OrderGauges {
    private static final String ANALYSIS = "order";
    private static final String SHARE = "share";
    private static final String IDEAL_POINTS = "ideal points";
    private static final String RANK = "rank";

    private final Scenario scenario;
    private final List<String> states;
    private final List<Gauge> gauges = new ArrayList<>();

    private OrderGauges(Scenario scenario) {
        this.scenario = scenario;
        this.states = scenario.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE
                        && (actor.cow() > 0 || !actor.iso3().isEmpty()))
                .map(Actor::id)
                .toList();
    }

    static List<Gauge> of(Scenario scenario) {
        var all = new OrderGauges(scenario);
        all.actors();
        if (all.states.size() > 1) {
            var last = scenario.about().asOf().getYear();
            for (var year = last - ScenarioOrder.years(scenario); year <= last; year++) {
                all.power(year);
                all.votes(year);
            }
            all.pairs();
            all.blocs();
        }
        all.positions();
        return all.gauges;
    }

    private static Optional<ScenarioOrder> order(Computed computed) {
        return computed.results().order() instanceof Answer.Given<ScenarioOrder>(var order)
                ? Optional.of(order)
                : Optional.empty();
    }

    private void add(String key, String unit, Function<ScenarioOrder, OptionalDouble> reading) {
        gauges.add(new Gauge(ANALYSIS, ANALYSIS + "." + key, unit, atMiddle(reading)));
    }

    private static Gauge.AtMiddle atMiddle(Function<ScenarioOrder, OptionalDouble> reading) {
        return new Gauge.AtMiddle(computed ->
                order(computed).map(reading).orElse(OptionalDouble.empty()).orElse(Double.NaN));
    }

    private void power(int year) {
        ofYear(year, "poles", "poles", of -> of.polarity().poles());
        ofYear(year, "concentration", "index", of -> of.majors().con());
        ofYear(year, "concentration_all", "index", of -> of.all().con());
        ofYear(year, "enp", "powers", of -> of.all().enp());
        ofYear(year, "top1", SHARE, of -> of.polarity().top1());
        ofYear(year, "second", SHARE, of -> of.polarity().second());
        for (var state : states) {
            add("cinc." + state + "." + year, SHARE, order -> order.findCapability(state, year));
        }
    }

    private void ofYear(int year, String name, String unit, ToDoubleFunction<PowerYear> value) {
        add(
                name + "." + year,
                unit,
                order -> order.findPower(year)
                        .map(of -> OptionalDouble.of(value.applyAsDouble(of)))
                        .orElse(OptionalDouble.empty()));
    }

    private void votes(int year) {
        for (var a = 0; a < states.size(); a++) {
            for (var b = a + 1; b < states.size(); b++) {
                var one = states.get(a);
                var other = states.get(b);
                gauges.add(Gauge.ofPair(
                        ANALYSIS,
                        new Gauge.Pair("distance", one, other, "." + year),
                        IDEAL_POINTS,
                        atMiddle(order -> order.findDistance(one, other, year))));
            }
        }
    }

    private void pairs() {
        for (var a : states) {
            for (var b : states) {
                if (!a.equals(b)) {
                    ofPair(a, b, "moved", SHARE, VoteConvergence::movedByA);
                    ofPair(a, b, "closing_rank", RANK, of -> of.yearly().rank());
                }
                if (states.indexOf(a) < states.indexOf(b)) {
                    gauges.add(Gauge.ofPair(
                            ANALYSIS,
                            new Gauge.Pair("closing", a, b),
                            IDEAL_POINTS,
                            atMiddle(order -> value(
                                    order.findConvergence(a, b),
                                    of -> of.yearly().before() - of.yearly().after()))));
                    similarity("similarity", a, b, ScenarioOrder::findSimilarity, Similarity::sAbsolute);
                    similarity("kappa", a, b, ScenarioOrder::findSimilarity, Similarity::kappa);
                    similarity("vote_similarity", a, b, ScenarioOrder::findVoteSimilarity, Similarity::sAbsolute);
                    similarity("vote_kappa", a, b, ScenarioOrder::findVoteSimilarity, Similarity::kappa);
                }
            }
        }
    }

    /// Finds the measures of two states.
    private interface Finding {
        Optional<SimilarityYear.Pair> find(ScenarioOrder order, String a, String b);
    }

    private void similarity(String name, String a, String b, Finding finding, ToDoubleFunction<Similarity> measure) {
        gauges.add(Gauge.ofPair(
                ANALYSIS,
                new Gauge.Pair(name, a, b),
                "index",
                atMiddle(order -> value(finding.find(order, a, b), of -> measure.applyAsDouble(of.measures())))));
    }

    private void blocs() {
        add(
                "frustration.defense",
                "ties",
                order -> value(order.blocs(), of -> of.defense().index().frustrated()));
        add(
                "frustration.any",
                "ties",
                order -> value(order.blocs(), of -> of.anyPledge().index().frustrated()));
        for (var a = 0; a < states.size(); a++) {
            for (var b = a + 1; b < states.size(); b++) {
                var one = states.get(a);
                var other = states.get(b);
                gauges.add(Gauge.ofPair(
                        ANALYSIS,
                        new Gauge.Pair("pair.together", one, other),
                        "ties",
                        atMiddle(order -> value(order.findPairCost(one, other), PairCost::together))));
                gauges.add(Gauge.ofPair(
                        ANALYSIS,
                        new Gauge.Pair("pair.apart", one, other),
                        "ties",
                        atMiddle(order -> value(order.findPairCost(one, other), PairCost::apart))));
            }
        }
    }

    private void ofPair(String a, String b, String name, String unit, ToDoubleFunction<VoteConvergence> value) {
        add(name + "." + a + "." + b, unit, order -> value(order.findConvergence(a, b), value));
    }

    private static <T> OptionalDouble value(Optional<T> found, ToDoubleFunction<T> value) {
        return found.map(of -> OptionalDouble.of(value.applyAsDouble(of))).orElse(OptionalDouble.empty());
    }

    private void positions() {
        for (var kinds : TieKinds.positions(scenario).keySet()) {
            for (var actor : scenario.roster().names()) {
                ofPosition(kinds, actor, "degree", "actors", Position::degree);
                ofPosition(kinds, actor, "betweenness", "pairs", Position::betweenness);
                ofPosition(kinds, actor, "brokerage", "pairs", Position::brokerage);
                ofPosition(
                        kinds, actor, "lost_pairs", "pairs", of -> of.removal().lost());
                ofPosition(
                        kinds,
                        actor,
                        "efficiency_loss",
                        SHARE,
                        of -> of.removal().efficiency());
            }
        }
    }

    private void ofPosition(String kinds, String actor, String name, String unit, ToDoubleFunction<Position> value) {
        add(name + "." + kinds + "." + actor, unit, order -> value(order.findPosition(kinds, actor), value));
    }

    /// Concentration among the states of the scenario whose capability it states itself.
    private void actors() {
        var actors = scenario.actors();
        var stating = IntStream.range(0, actors.size())
                .filter(a -> actors.get(a).kind() == Actor.Kind.STATE
                        && actors.get(a).findCapability().isPresent())
                .toArray();
        var total = Arrays.stream(stating)
                .mapToObj(a -> actors.get(a).findCapability().orElseThrow())
                .mapToDouble(Estimate::middle)
                .sum();
        if (stating.length < 2 || !(total > 0)) {
            return;
        }
        gauges.add(new Gauge(
                ANALYSIS,
                "order.actors.concentration",
                "index",
                computed -> Concentration.of(capabilities(computed, stating)).con()));
        gauges.add(new Gauge(
                ANALYSIS,
                "order.actors.poles",
                "poles",
                computed -> Polarity.of(Polarity.Options.PUBLISHED, capabilities(computed, stating))
                        .poles()));
        for (var a : stating) {
            gauges.add(new Gauge(
                    ANALYSIS,
                    "order.actors.share." + actors.get(a).id(),
                    SHARE,
                    computed -> computed.capabilities()[a]
                            / Arrays.stream(capabilities(computed, stating)).sum()));
        }
    }

    private static double[] capabilities(Computed computed, int[] actors) {
        var all = computed.capabilities();
        return Arrays.stream(actors).mapToDouble(a -> all[a]).toArray();
    }
}
