package concert.strategy;

import concert.math.Root;
import concert.scenario.Means;
import concert.strategy.equilibrium.Outcome;
import concert.strategy.equilibrium.Study;
import concert.strategy.response.Adapting;
import concert.strategy.result.Adaptation;
import concert.strategy.result.FlipWords;
import concert.strategy.result.Lever;
import concert.strategy.result.MeansValue;
import concert.strategy.result.Plan;
import concert.strategy.result.RegretTable;
import concert.strategy.result.Shift;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Mixture;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What a plan is sensitive to: more means, later moves, other probabilities, other deals.
final class Details {
    private static final double STEP = 1e-3;
    private static final int STEPS = 8;
    private static final double SAME = 1e-6;

    private final Study study;
    private final Situation situation;
    private final Accord accord;

    Details(Study study, Accord accord) {
        this.study = study;
        this.situation = study.situation();
        this.accord = accord;
    }

    /// @param resolved whether to solve again with a little more and a little less
    List<MeansValue> means(boolean resolved) {
        var rows = study.scenario().rows(Means.class);
        var plan = study.checked(accord);
        return IntStream.range(0, rows.size())
                .mapToObj(m -> new MeansValue(
                        rows.get(m).key(),
                        rows.get(m).unit(),
                        lastUnit(m, plan),
                        resolved ? slopes(m, rows.get(m), STEP) : List.of(),
                        resolved ? slopes(m, rows.get(m), -STEP) : List.of()))
                .toList();
    }

    /// What the last unit of a means adds for its owner, others held: the largest of the duals where there are several.
    /// Where less cannot pay for the deals, a dual.
    private double lastUnit(int m, Outcome plan) {
        var dual = plan.valueOfMeans().get(m);
        var h = STEP * Math.max(1, situation.expectedAmount(m));
        var owner = situation.meansOwner[m];
        if (Double.isNaN(dual) || !plan.mixture().isSure()) {
            return dual;
        }
        try (var less = study.in(situation.withMore(m, -h))) {
            return less.obstacle(accord).isPresent()
                    ? dual
                    : (plan.payoff(owner)
                                    - less.responses()
                                            .of(owner, plan.moves(), accord)
                                            .value())
                            / h;
        }
    }

    /// Empty where the plan cannot be kept with so little.
    private List<Double> slopes(int m, Means means, double step) {
        var h = step * Math.max(1, means.amount().middle());
        try (var changed = study.in(situation.withMore(m, h))) {
            if (changed.obstacle(accord).isPresent() || means.amount().middle() + h < 0) {
                return List.of();
            }
            return IntStream.range(0, situation.actors.size())
                    .mapToObj(actor -> (changed.under(accord).payoff(actor)
                                    - study.under(accord).payoff(actor))
                            / h)
                    .toList();
        }
    }

    Adaptation adaptation() {
        var with = study.under(accord);
        var all = Set.copyOf(IntStream.range(0, situation.actors.size()).boxed().toList());
        var everybody = without(all, with);
        var alone = IntStream.range(0, situation.actors.size())
                .mapToObj(actor -> without(Set.of(actor), with).get(actor))
                .toList();
        return new Adaptation(everybody, alone, open(all));
    }

    /// The actors for which the value of later moves differs between the equilibria found from several
    /// starts, forbidden to all or to it alone.
    private List<String> open(Set<Integer> all) {
        var open = new ArrayList<String>();
        addOpen(all, "everybody", IntStream.range(0, situation.actors.size()), open);
        for (var actor = 0; actor < situation.actors.size(); actor++) {
            if (situation.isActive(actor)) {
                addOpen(Set.of(actor), "it alone", IntStream.of(actor), open);
            }
        }
        return open;
    }

    private void addOpen(Set<Integer> barred, String whom, IntStream actors, List<String> open) {
        var with = study.several(accord);
        try (var held = study.barring(new Adapting(barred))) {
            var without = held.several(accord);
            actors.forEach(actor -> {
                var over = IntStream.range(0, with.size())
                        .mapToDouble(start -> with.get(start).payoff(actor)
                                - without.get(start).payoff(actor))
                        .summaryStatistics();
                var least = over.getMin();
                var most = over.getMax();
                if (most - least > SAME * Math.max(1, Math.abs(with.getFirst().payoff(actor)))) {
                    open.add(situation.actors.name(actor) + " if forbidden to " + whom + ": from "
                            + FlipWords.number(least) + " to " + FlipWords.number(most));
                }
            });
        }
    }

    private List<Double> without(Set<Integer> barred, Outcome with) {
        try (var held = study.barring(new Adapting(barred))) {
            var outcome = held.under(accord);
            return IntStream.range(0, situation.actors.size())
                    .mapToObj(actor -> with.payoff(actor) - outcome.payoff(actor))
                    .toList();
        }
    }

    List<Shift> shifts() {
        var shifts = new ArrayList<Shift>();
        for (var lever : Lever.probabilities(study.scenario())) {
            addShift(lever, lever.high(), shifts);
            addShift(lever, lever.low(), shifts);
        }
        return shifts;
    }

    private void addShift(Lever lever, double end, List<Shift> shifts) {
        // At the very end a branch disappears, and with it what is done in it.
        var almost = lever.value() + (end - lever.value()) * (1 - SAME);
        if (lever.value() == end || lever.value() <= 0 || lever.value() >= 1) {
            return;
        }
        var changed = Root.first(at -> changed(lever, at).isEmpty() ? 1 : -1, lever.value(), almost, STEPS);
        if (changed.isPresent()) {
            var beyond = changed.getAsDouble() + (end - changed.getAsDouble()) * SAME;
            shifts.add(new Shift(lever, changed.getAsDouble(), changed(lever, beyond)));
        }
    }

    private List<String> changed(Lever lever, double at) {
        var before = study.under(accord).moves();
        try (var there = study.moved(lever, at)) {
            var after = there.under(accord).moves();
            return IntStream.range(0, situation.ways.size())
                    .filter(w -> IntStream.range(0, situation.tree.size())
                            .anyMatch(s -> Math.abs(before.total(w, s) - after.total(w, s)) > SAME))
                    .mapToObj(situation.ways::name)
                    .toList();
        }
    }

    /// What each actor has of each accord in each leaf, everybody adapting.
    List<RegretTable> adapting(List<Accord> choices) {
        return IntStream.range(0, situation.actors.size())
                .mapToObj(actor -> table(
                        actor,
                        choices,
                        choice -> byLeaf(actor, study.under(choice).worlds(), choice)))
                .toList();
    }

    /// The same with the others' moves as in the plan.
    List<RegretTable> planned(List<Accord> choices) {
        var held = study.under(accord).mixture();
        return IntStream.range(0, situation.actors.size())
                .mapToObj(actor -> table(actor, choices, choice -> {
                    var response = study.responses().of(actor, held, choice);
                    var own = Moves.none(situation).toward(response, 1);
                    var worlds = held.with(actor, List.of(new Mixture.Ticket(1, own)))
                            .worlds(situation, -1);
                    return byLeaf(actor, worlds, choice);
                }))
                .toList();
    }

    private interface Payoffs {
        List<Double> of(Accord choice);
    }

    private RegretTable table(int actor, List<Accord> choices, Payoffs payoffs) {
        var named = new LinkedHashMap<String, List<Double>>();
        for (var choice : choices) {
            named.put(name(choice), payoffs.of(choice));
        }
        var futures = IntStream.range(0, situation.tree.size())
                .mapToObj(s -> new Plan.InBranch(
                        situation.tree.name(s), situation.tree.probability().get(s), 0))
                .toList();
        var aspiration = study.under(choices.getFirst()).payoff(actor);
        var rows = named.entrySet().stream()
                .map((Map.Entry<String, List<Double>> row) -> new RegretTable.Choice(row.getKey(), row.getValue()))
                .toList();
        return RegretTable.of(situation.actors.name(actor), futures, rows, aspiration);
    }

    private List<Double> byLeaf(int actor, List<Mixture.Ticket> worlds, Accord choice) {
        return IntStream.range(0, situation.tree.size())
                .mapToObj(s -> Mixture.expected(worlds, moves -> situation.payoff(actor, s, moves, choice)))
                .toList();
    }

    private String name(Accord choice) {
        var on = IntStream.range(0, situation.deals.size())
                .filter(choice::isOn)
                .mapToObj(deal -> situation.deals.name(deal)
                        + (choice.price().get(deal) == 0
                                ? ""
                                : " at " + Math.rint(choice.price().get(deal) * 1e4) / 1e4))
                .toList();
        return on.isEmpty() ? "no deal" : String.join(" + ", on);
    }
}
