package concert.assess.judgement;

import concert.alignment.Convergence;
import concert.alignment.Mactor;
import concert.alignment.Mao;
import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Computed;
import concert.assess.language.Truth;
import concert.assess.vulnerability.Proposition;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who wants the same and who the opposite, who stands between the camps, and whose ties say something else than
/// their interests.
public final class AlignmentJudgements {
    private static final int PAIRS_SHOWN = 3;
    private static final double EVEN = .5;
    private static final double LEAST_TIE = .3;
    private static final int FEWEST_ISSUES = 2;
    private static final double PERCENT = 100;

    private final Material material;
    private final Mao valued;
    private final Convergence order2;
    private final Roster actors;
    private final List<Pair> pairs;

    private AlignmentJudgements(Material material, Mactor mactor) {
        this.material = material;
        this.valued = mactor.valued();
        this.order2 = mactor.order2();
        this.actors = order2.convergence().roster();
        this.pairs = pairs();
    }

    /// Two actors who share an issue on which both take sides.
    private record Pair(int a, int b) {}

    /// {@return whose interests converge, and what the ties hide}
    ///
    /// @param material what judgements are drawn from
    public static List<KeyJudgement> all(Material material) {
        if (!(material.computed().results().alignment() instanceof Given<Mactor>(var mactor))) {
            return List.of();
        }
        var judgements = new AlignmentJudgements(material, mactor);
        if (judgements.pairs.isEmpty()) {
            return List.of();
        }
        var found = judgements.pairsAreMetrics()
                ? Stream.of(judgements.findAgainstTies(), judgements.findClosest(), judgements.findAmbivalent())
                : Stream.of(judgements.findAmbivalent());
        return found.flatMap(Optional::stream).toList();
    }

    private boolean pairsAreMetrics() {
        return material.names().find(key("convergence2", pairs.getFirst())).isPresent();
    }

    private List<Pair> pairs() {
        var found = new ArrayList<Pair>();
        for (var a = 0; a < actors.size(); a++) {
            for (var b = a + 1; b < actors.size(); b++) {
                if (order2.convergence().at(a, b) + order2.divergence().at(a, b) > 0) {
                    found.add(new Pair(a, b));
                }
            }
        }
        return found;
    }

    private Optional<KeyJudgement> findClosest() {
        var together = most(Comparator.comparingDouble((Pair pair) -> net(pair)));
        var apart = most(Comparator.comparingDouble((Pair pair) -> net(pair)).reversed());
        if (net(together) <= 0 || net(apart) >= 0) {
            return Optional.empty();
        }
        var proposition = new Proposition(
                "alignment.pairs",
                name(together) + " are the pair that converges most",
                isClosest(material.computed(), together),
                isGreatest(
                        pairs.indexOf(together), pairs.stream().map(this::nets).toList()),
                computed -> isClosest(computed, together));
        var share = material.share(proposition);
        var others = pairs.stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> net(pair)).reversed())
                .skip(1)
                .filter(pair -> net(pair) > 0)
                .limit(2)
                .map(pair -> name(pair, " with "))
                .toList();
        var statement = "Interests converge most between " + name(together) + " and diverge most between "
                + name(apart)
                + (others.isEmpty() ? ". " : "; next in convergence come " + String.join(", then ", others) + ". ")
                + EstimativeWords.sentence(share, proposition.text());
        return Optional.of(judgement(proposition, statement, share, keys(together, apart)));
    }

    private Optional<KeyJudgement> findAmbivalent() {
        var ranked = actors.names().stream()
                .filter(actor -> !Double.isNaN(order2.ambivalenceOf(actor)))
                .sorted(Comparator.comparingDouble(order2::ambivalenceOf).reversed())
                .toList();
        if (ranked.isEmpty() || order2.ambivalenceOf(ranked.getFirst()) == 0) {
            return Optional.empty();
        }
        var actor = ranked.getFirst();
        var proposition = new Proposition(
                "alignment.ambivalent",
                Words.actor(material.scenario(), actor) + " is the most ambivalent of all",
                isMostAmbivalent(material.computed(), actor),
                isGreatest(
                        0,
                        ranked.stream()
                                .map(other -> material.column(ambivalence(other)))
                                .toList()),
                computed -> isMostAmbivalent(computed, actor));
        var share = material.share(proposition);
        var statement =
                (share < EVEN ? "At the middle of the estimates " : "") + Words.actor(material.scenario(), actor)
                        + " stands most between the camps: with the same partners it wants the same on some issues and the opposite on others (ambivalence "
                        + Words.number(order2.ambivalenceOf(actor)) + " of 1). "
                        + EstimativeWords.sentence(share, proposition.text());
        return Optional.of(judgement(proposition, statement, share, List.of(ambivalence(actor))));
    }

    private Optional<KeyJudgement> findAgainstTies() {
        var friends = contradicting(1);
        var rivals = contradicting(-1);
        if (friends.isEmpty() && rivals.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        if (!friends.isEmpty()) {
            parts.add("Tied as friends, but with interests that diverge: " + named(friends) + ".");
        }
        if (!rivals.isEmpty()) {
            parts.add("Tied as rivals, but with interests that converge: " + named(rivals) + ".");
        }
        var first = friends.isEmpty() ? rivals.getFirst() : friends.getFirst();
        var sign = friends.isEmpty() ? 1 : -1;
        var nets = nets(first);
        var proposition = new Proposition(
                "alignment.against_ties",
                "the interests of " + name(first) + (sign > 0 ? " converge" : " diverge") + " on balance",
                sign * net(first) > 0,
                future -> Double.isNaN(nets[future]) ? Truth.UNKNOWN : Truth.of(sign * nets[future] > 0),
                computed -> sign * net(computed, first) > 0);
        var share = material.share(proposition);
        parts.add(EstimativeWords.sentence(share, proposition.text()));
        return Optional.of(judgement(
                proposition,
                String.join(" ", parts),
                share,
                Stream.concat(friends.stream(), rivals.stream())
                        .map(pair -> key("agreement2", pair))
                        .toList()));
    }

    /// Pairs whose ties have this sign and whose interests the other one, the strongest contradictions first.
    private List<Pair> contradicting(int sign) {
        return pairs.stream()
                .filter(pair -> sign * tie(pair) >= LEAST_TIE && sign * net(pair) < 0)
                .filter(pair -> commonIssues(pair) >= FEWEST_ISSUES)
                .sorted(Comparator.comparingDouble((Pair pair) -> tie(pair) * net(pair)))
                .limit(PAIRS_SHOWN)
                .toList();
    }

    private long commonIssues(Pair pair) {
        return IntStream.range(0, valued.issues().size())
                .filter(issue -> valued.at(pair.a(), issue) * valued.at(pair.b(), issue) != 0)
                .count();
    }

    /// Sum of sign times strength of the ties in force, without influence.
    private double tie(Pair pair) {
        var day = material.scenario().about().asOf();
        return material.scenario().ties().stream()
                .filter(tie -> tie.kind() != Tie.Kind.INFLUENCE && tie.isInForce(day))
                .filter(tie -> tie.joins(actors.name(pair.a()), actors.name(pair.b())))
                .mapToDouble(tie -> tie.sign().value() * tie.strength().middle())
                .sum();
    }

    private KeyJudgement judgement(Proposition proposition, String statement, double share, List<String> metrics) {
        var vulnerability = material.vulnerability(proposition, metrics.getFirst());
        var grading = Grading.of(material.scenario(), material.grounds(metrics));
        return new KeyJudgement(
                proposition.id(),
                statement,
                "",
                share,
                grading.confidence(),
                grading.reason(),
                metrics,
                material.driversOf(metrics.getFirst()),
                material.wouldChange(vulnerability),
                vulnerability.orElse(null));
    }

    private Pair most(Comparator<Pair> by) {
        return pairs.stream().max(by).orElseThrow();
    }

    private double net(Pair pair) {
        return net(order2, pair);
    }

    private double[] nets(Pair pair) {
        var nets = material.column(key("convergence2", pair));
        var divergence = material.column(key("divergence2", pair));
        Arrays.setAll(nets, f -> nets[f] - divergence[f]);
        return nets;
    }

    /// Whether one of several columns is the greatest in a future.
    private static IntFunction<Truth> isGreatest(int one, List<double[]> columns) {
        var chosen = columns.get(one);
        return future -> Double.isNaN(chosen[future])
                ? Truth.UNKNOWN
                : Truth.of(columns.stream().noneMatch(other -> other[future] > chosen[future]));
    }

    private static double net(Convergence order, Pair pair) {
        return order.convergence().at(pair.a(), pair.b()) - order.divergence().at(pair.a(), pair.b());
    }

    private static double net(Computed computed, Pair pair) {
        return computed.results().alignment() instanceof Given<Mactor>(var mactor)
                ? net(mactor.order2(), pair)
                : Double.NaN;
    }

    private boolean isClosest(Computed computed, Pair pair) {
        return pairs.stream().allMatch(other -> net(computed, other) <= net(computed, pair));
    }

    private boolean isMostAmbivalent(Computed computed, String actor) {
        if (!(computed.results().alignment() instanceof Given<Mactor>(var mactor))) {
            return false;
        }
        var ambivalence = mactor.order2().ambivalenceOf(actor);
        return mactor.order2().ambivalence().stream().noneMatch(other -> other > ambivalence);
    }

    private List<String> keys(Pair together, Pair apart) {
        return List.of(key("convergence2", together), key("divergence2", apart));
    }

    private String key(String what, Pair pair) {
        return "alignment." + what + "." + actors.name(pair.a()) + "." + actors.name(pair.b());
    }

    private static String ambivalence(String actor) {
        return "alignment.ambivalence2." + actor;
    }

    private String name(Pair pair) {
        return name(pair, " and ");
    }

    private String name(Pair pair, String between) {
        Scenario scenario = material.scenario();
        return Words.actor(scenario, actors.name(pair.a())) + between + Words.actor(scenario, actors.name(pair.b()));
    }

    private String named(List<Pair> some) {
        return String.join(
                "; ",
                some.stream()
                        .map(pair -> name(pair) + " (" + agreement(pair) + " of what relates them is convergence)")
                        .toList());
    }

    private String agreement(Pair pair) {
        return EstimativeWords.percent(order2.agreement(pair.a(), pair.b()) / PERCENT);
    }
}
