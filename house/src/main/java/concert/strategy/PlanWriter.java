package concert.strategy;

import concert.scenario.Dyads;
import concert.scenario.End;
import concert.scenario.Way;
import concert.strategy.equilibrium.Outcome;
import concert.strategy.equilibrium.Study;
import concert.strategy.result.Plan;
import concert.strategy.situation.Mixture;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Puts the names back on what a search found.
final class PlanWriter {
    private static final double NOTHING = 1e-9;

    private final Study study;
    private final Situation situation;
    private final Outcome outcome;

    PlanWriter(Study study, Outcome outcome) {
        this.study = study;
        this.situation = study.situation();
        this.outcome = outcome;
    }

    /// @param starts what the search found from each start
    Plan plan(List<Outcome> starts, List<String> indifferent) {
        return new Plan(
                deals(),
                commitments(),
                payoffs(),
                scorecard(),
                ledger(),
                lotteries(),
                flows(),
                indifferent,
                extreme(starts, -1),
                extreme(starts, 1),
                outcome.certificate());
    }

    private List<Plan.On> deals() {
        return IntStream.range(0, situation.deals.size())
                .filter(outcome.accord()::isOn)
                .mapToObj(deal -> new Plan.On(
                        situation.deals.name(deal), outcome.accord().price().get(deal), contribution(deal)))
                .toList();
    }

    private List<Double> contribution(int deal) {
        return IntStream.range(0, situation.actors.size())
                .mapToObj(actor -> outcome.payoff(actor)
                        - outcome.expected(moves ->
                                situation.payoff(actor, moves, outcome.accord().without(deal))))
                .toList();
    }

    private List<Double> extreme(List<Outcome> starts, int sign) {
        return IntStream.range(0, situation.actors.size())
                .mapToObj(actor -> sign
                        * starts.stream()
                                .mapToDouble(start -> sign * start.payoff(actor))
                                .max()
                                .orElse(sign * outcome.payoff(actor)))
                .toList();
    }

    private List<Plan.Commitment> commitments() {
        var rows = study.scenario().rows(Way.class);
        return IntStream.range(0, rows.size())
                .mapToObj(w -> new Plan.Commitment(
                        rows.get(w).actor(),
                        rows.get(w).id(),
                        rows.get(w).title(),
                        committed(w, 0, situation.tree.size()),
                        steps(w),
                        expected(s -> outcome.moves().total(w, s)),
                        capacity(w),
                        byBranch(s -> outcome.moves().total(w, s))))
                .toList();
    }

    /// As it stands in the folder where it is the same in every branch, with no rounding of probabilities.
    private double capacity(int w) {
        var each = Arrays.stream(situation.capacity[w]).summaryStatistics();
        return each.getMin() == each.getMax() ? each.getMin() : expected(s -> situation.capacity[w][s]);
    }

    /// What every leaf of a range asks for.
    private double committed(int w, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(s -> outcome.moves().total(w, s))
                .min()
                .orElse(0);
    }

    private List<Plan.Step> steps(int w) {
        var steps = new ArrayList<Plan.Step>();
        var nodes = situation.tree.nodes();
        for (var node : nodes) {
            var before = node.parent() < 0
                    ? committed(w, 0, situation.tree.size())
                    : committed(
                            w,
                            nodes.get(node.parent()).from(),
                            nodes.get(node.parent()).to());
            var more = committed(w, node.from(), node.to()) - before;
            if (more > NOTHING) {
                steps.add(new Plan.Step(node.id(), more));
            }
        }
        return steps;
    }

    private List<Plan.Payoff> payoffs() {
        return IntStream.range(0, situation.actors.size())
                .mapToObj(actor -> new Plan.Payoff(
                        situation.actors.name(actor),
                        outcome.payoff(actor),
                        byBranch(s -> outcome.expected(moves -> situation.payoff(actor, s, moves, outcome.accord())))))
                .toList();
    }

    private List<Plan.Attainment> scorecard() {
        var rows = study.scenario().rows(End.class);
        return IntStream.range(0, rows.size())
                .mapToObj(e -> new Plan.Attainment(
                        rows.get(e).actor(),
                        rows.get(e).key(),
                        rows.get(e).title(),
                        expected(s -> attainment(e, s)),
                        expected(s -> outcome.expected(moves -> worth(e, attainment(e, s, moves)))),
                        byBranch(s -> attainment(e, s)),
                        byActor(e),
                        expected(s -> situation.dealAttainment(e, s, outcome.accord()))))
                .toList();
    }

    private List<Double> byActor(int e) {
        var sums = new double[situation.actors.size()];
        for (var w = 0; w < situation.ways.size(); w++) {
            var way = w;
            var effect = situation.effect[e][w];
            if (effect != null) {
                sums[situation.wayOwner[w]] +=
                        expected(s -> effect[s] * outcome.moves().total(way, s));
            }
        }
        return Arrays.stream(sums).boxed().toList();
    }

    private double attainment(int e, int s) {
        return attainment(e, s, outcome.moves());
    }

    private double attainment(int e, int s, Moves moves) {
        return situation.attainment(e, s, moves, outcome.accord());
    }

    private double worth(int e, double attainment) {
        return situation.weight[e] * situation.curve[e].at(attainment);
    }

    private Dyads ledger() {
        var n = situation.actors.size();
        var matrix = new double[n][n];
        for (var giver = 0; giver < n; giver++) {
            var idle = idle(giver);
            for (var taker = 0; taker < n; taker++) {
                var who = taker;
                matrix[giver][taker] = outcome.payoff(taker)
                        - Mixture.expected(idle, moves -> situation.payoff(who, moves, outcome.accord()));
            }
        }
        return Dyads.of(situation.actors, matrix);
    }

    private List<Mixture.Ticket> idle(int actor) {
        var nothing = List.of(new Mixture.Ticket(1, Moves.none(situation)));
        return outcome.mixture().with(actor, nothing).worlds(situation, -1);
    }

    private List<Plan.Lottery> lotteries() {
        var lotteries = new ArrayList<Plan.Lottery>();
        for (var actor = 0; actor < situation.actors.size(); actor++) {
            var tickets = outcome.mixture().byActor().get(actor);
            if (tickets.size() > 1) {
                for (var ticket : tickets) {
                    lotteries.add(new Plan.Lottery(
                            situation.actors.name(actor), ticket.probability(), amounts(actor, ticket.moves())));
                }
            }
        }
        return lotteries;
    }

    private List<Plan.Amount> amounts(int actor, Moves moves) {
        return IntStream.range(0, situation.ways.size())
                .filter(w -> situation.wayOwner[w] == actor)
                .mapToObj(w -> new Plan.Amount(situation.ways.name(w), byBranch(s -> moves.total(w, s))))
                .toList();
    }

    private List<Plan.Flow> flows() {
        var flows = new ArrayList<Plan.Flow>();
        for (var w = 0; w < situation.ways.size(); w++) {
            var way = w;
            var taken = expected(s -> outcome.moves().total(way, s));
            var spent = 0.0;
            for (var m = 0; m < situation.means.size(); m++) {
                var means = m;
                var amount = expected(s -> situation.amount[means][s]);
                var share = amount > 0 ? situation.cost[w][m] * taken / amount : 0;
                if (share > NOTHING) {
                    flows.add(new Plan.Flow(situation.means.name(m), situation.ways.name(w), share));
                    spent += share;
                }
            }
            addFlowsToEnds(situation.ways.name(w), situation.wayOwner[w], spent, e -> lossWithout(way, e), flows);
        }
        for (var d = 0; d < situation.deals.size(); d++) {
            if (outcome.accord().isOn(d)) {
                addFlowsOfDeal(d, flows);
            }
        }
        return flows;
    }

    private void addFlowsOfDeal(int d, List<Plan.Flow> flows) {
        var name = situation.deals.name(d);
        var price = outcome.accord().price().get(d);
        for (var party : situation.parties[d]) {
            var spent = 0.0;
            for (var m = 0; m < situation.means.size(); m++) {
                var means = m;
                var amount = expected(s -> situation.amount[means][s]);
                var taken = situation.dealCost[d][m]
                        + (situation.payer[d] == m ? Math.max(0, price) : 0)
                        + (situation.payee[d] == m ? Math.max(0, -price) : 0);
                if (situation.meansOwner[m] == party && amount > 0 && taken / amount > NOTHING) {
                    flows.add(new Plan.Flow(situation.means.name(m), name, taken / amount));
                    spent += taken / amount;
                }
            }
            addFlowsToEnds(name, party, spent, e -> lossWithoutDeal(d, e), flows);
        }
    }

    /// Splits what a way or a deal takes of an actor's means over the actor's ends, by what each would lose without it.
    private void addFlowsToEnds(String from, int actor, double spent, IntToDoubleFunction loss, List<Plan.Flow> flows) {
        var served = IntStream.range(0, situation.ends.size())
                .mapToDouble(e -> situation.endOwner[e] == actor ? Math.max(0, loss.applyAsDouble(e)) : 0)
                .toArray();
        var sum = Arrays.stream(served).sum();
        for (var e = 0; e < served.length && sum > 0; e++) {
            var share = spent * served[e] / sum;
            if (share > NOTHING) {
                flows.add(new Plan.Flow(from, situation.ends.name(e), share));
            }
        }
    }

    private double lossWithoutDeal(int d, int e) {
        var effect = situation.dealEffect[e][d];
        return effect == null
                ? 0
                : expected(s -> outcome.expected(
                        moves -> worth(e, attainment(e, s, moves)) - worth(e, attainment(e, s, moves) - effect[s])));
    }

    private double lossWithout(int w, int e) {
        var effect = situation.effect[e][w];
        return effect == null
                ? 0
                : expected(s -> outcome.expected(moves -> worth(e, attainment(e, s, moves))
                        - worth(e, attainment(e, s, moves) - effect[s] * moves.total(w, s))));
    }

    private double expected(IntToDoubleFunction byLeaf) {
        return IntStream.range(0, situation.tree.size())
                .mapToDouble(s -> situation.tree.probability().get(s) * byLeaf.applyAsDouble(s))
                .sum();
    }

    private List<Plan.InBranch> byBranch(IntToDoubleFunction byLeaf) {
        return IntStream.range(0, situation.tree.size())
                .mapToObj(s -> new Plan.InBranch(
                        situation.tree.name(s), situation.tree.probability().get(s), byLeaf.applyAsDouble(s)))
                .toList();
    }
}
