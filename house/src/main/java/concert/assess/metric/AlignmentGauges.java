package concert.assess.metric;

import concert.alignment.Convergence;
import concert.alignment.Influence;
import concert.alignment.Mactor;
import concert.alignment.Mao;
import concert.assess.analysis.Answer;
import concert.assess.analysis.Computed;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The metrics of convergence, divergence, ambivalence and influence.
public final class AlignmentGauges {
    private static final String ANALYSIS = "alignment";
    private static final String GRADE = "grade";
    private static final String PERCENT = "%";
    private static final String INDEX = "index";

    /// Pairs grow with the square of the actors; above this many they are not metrics, and a caution says so.
    public static final int MOST_IN_PAIRS = 60;

    private final Roster actors;
    private final List<String> taking;
    private final List<String> issues;
    private final List<Gauge> gauges = new ArrayList<>();

    private AlignmentGauges(Scenario scenario) {
        actors = scenario.roster();
        var having =
                new HashSet<>(scenario.stances().stream().map(Stance::actor).toList());
        taking = actors.names().stream().filter(having::contains).toList();
        issues = scenario.issues().stream().map(issue -> issue.id()).toList();
    }

    /// {@return the actors that take a stance, in the folder's order}
    ///
    /// @param scenario the scenario
    public static List<String> takingStances(Scenario scenario) {
        var having =
                new HashSet<>(scenario.stances().stream().map(Stance::actor).toList());
        return scenario.roster().names().stream().filter(having::contains).toList();
    }

    static List<Gauge> of(Scenario scenario) {
        var all = new AlignmentGauges(scenario);
        all.order(1, Mactor::order1, Mactor::signs);
        all.order(2, Mactor::order2, Mactor::valued);
        all.order(3, Mactor::order3, mactor -> mactor.findWeighted().orElse(null));
        all.influence();
        return all.gauges;
    }

    private void order(int k, Function<Mactor, @Nullable Convergence> order, Function<Mactor, @Nullable Mao> matrix) {
        pairs("convergence" + k, GRADE, order, (c, a, b) -> c.convergence().at(a, b));
        pairs("divergence" + k, GRADE, order, (c, a, b) -> c.divergence().at(a, b));
        pairs("agreement" + k, PERCENT, order, Convergence::agreement);
        add("percent" + k, PERCENT, order, Convergence::percent);
        for (var actor : taking) {
            var a = actors.index(actor);
            add(
                    "ambivalence" + k + "." + actor,
                    INDEX,
                    order,
                    c -> c.ambivalence().get(a));
        }
        for (var actor : taking) {
            var a = actors.index(actor);
            add("implication" + k + "." + actor, GRADE, matrix, m -> m.implication(a));
        }
        for (var i = 0; i < issues.size(); i++) {
            var issue = i;
            add("mobilisation" + k + "." + issues.get(i), GRADE, matrix, m -> m.mobilisation(issue));
        }
    }

    private void influence() {
        Function<Mactor, @Nullable Influence> influence = Mactor::influence;
        for (var actor : actors.names()) {
            var a = actors.index(actor);
            add(
                    "influence." + actor,
                    GRADE,
                    influence,
                    who -> who.standings().get(a).influence());
            add(
                    "dependence." + actor,
                    GRADE,
                    influence,
                    who -> who.standings().get(a).dependence());
            add(
                    "competitiveness." + actor,
                    INDEX,
                    influence,
                    who -> who.standings().get(a).competitiveness());
        }
        add("stability", PERCENT, influence, Influence::stability);
    }

    private interface OfPair {
        double read(Convergence order, int a, int b);
    }

    private void pairs(String name, String unit, Function<Mactor, @Nullable Convergence> order, OfPair value) {
        if (taking.size() > MOST_IN_PAIRS) {
            return;
        }
        for (var i = 0; i < taking.size(); i++) {
            for (var j = i + 1; j < taking.size(); j++) {
                var a = actors.index(taking.get(i));
                var b = actors.index(taking.get(j));
                gauges.add(Gauge.ofPair(
                        ANALYSIS,
                        new Gauge.Pair(name, taking.get(i), taking.get(j)),
                        unit,
                        reading(order, c -> value.read(c, a, b))));
            }
        }
    }

    private <T> void add(String name, String unit, Function<Mactor, @Nullable T> part, ToDoubleFunction<T> value) {
        gauges.add(new Gauge(ANALYSIS, ANALYSIS + "." + name, unit, reading(part, value)));
    }

    private static <T> ToDoubleFunction<Computed> reading(
            Function<Mactor, @Nullable T> part, ToDoubleFunction<T> value) {
        return computed -> {
            if (computed.results().alignment() instanceof Answer.Given<Mactor>(var mactor)) {
                var found = part.apply(mactor);
                return found == null ? Double.NaN : value.applyAsDouble(found);
            }
            return Double.NaN;
        };
    }
}
