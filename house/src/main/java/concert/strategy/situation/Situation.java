package concert.strategy.situation;

import concert.scenario.Branch;
import concert.scenario.Consistency;
import concert.scenario.Deal;
import concert.scenario.Effect;
import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.Means;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import concert.scenario.Way;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A scenario's means, ways, ends, deals and branches as arrays: names at the border, indices inside.
public final class Situation {
    /// What deals take beyond a means, as a share of it, that is rounding.
    private static final double ROUNDING = 1e-12;

    /// The branches.
    public final BranchTree tree;
    /// Names of the actors.
    public final Roster actors;
    /// Keys of the means.
    public final Roster means;
    /// Ids of the ways.
    public final Roster ways;
    /// Keys of the ends.
    public final Roster ends;
    /// Ids of the deals.
    public final Roster deals;
    /// The actor that has each means.
    public final int[] meansOwner;
    /// Amount by means and leaf.
    public final double[][] amount;

    /// The actor that may take each way.
    public final int[] wayOwner;
    /// Capacity by way and leaf; 0 where the way needs a tie that does not exist.
    public final double[][] capacity;

    /// The whole level in which each way comes, 0 where it comes in any amount.
    public final double[] lump;
    /// Whether each way may be taken after events are seen.
    public final boolean[] later;
    /// Cost of a unit by way and means.
    public final double[][] cost;

    /// Other ways that each way rests on.
    public final int[][] needWays;

    /// How much of each way may be taken for a unit of what it rests on.
    public final double[][] needRatios;
    /// Deals that must be on for each way.
    final int[][] needDeals;

    /// The actor that has each end.
    public final int[] endOwner;
    /// Weight of each end.
    public final double[] weight;
    final double[] base;
    /// Worth of attainment of each end.
    public final Curve[] curve;
    /// Effect of a unit of each way on each end by leaf, null where it has none.
    public final double[][][] effect;

    /// Effect of each deal on each end by leaf, null where it has none.
    public final double[][][] dealEffect;

    /// What each deal takes of each means.
    public final double[][] dealCost;
    /// The parties of each deal.
    public final int[][] parties;
    /// The means from which and to which the price of each deal is paid, -1 where it has none.
    public final int[] payer;

    /// The means to which the price of each deal is paid, -1 where it has none.
    public final int[] payee;

    /// {@return the situation of a scenario whose rows may contradict each other}
    ///
    /// @param scenario the scenario
    /// @throws IllegalArgumentException if they do
    public static Situation of(Scenario scenario) {
        var contradictions = Consistency.contradictions(scenario);
        if (!contradictions.isEmpty()) {
            throw new IllegalArgumentException("the scenario contradicts itself: " + contradictions);
        }
        return new Situation(scenario);
    }

    /// The situation of a scenario whose rows do not contradict each other.
    Situation(Scenario scenario) {
        tree = BranchTree.of(scenario.rows(Branch.class));
        actors = scenario.roster();
        var meansRows = scenario.rows(Means.class);
        var wayRows = scenario.rows(Way.class);
        var endRows = scenario.rows(End.class);
        var dealRows = scenario.rows(Deal.class);
        means = new Roster(meansRows.stream().map(Means::key).toList());
        ways = new Roster(wayRows.stream().map(Way::key).toList());
        ends = new Roster(endRows.stream().map(End::key).toList());
        deals = new Roster(dealRows.stream().map(Deal::key).toList());

        meansOwner = owners(meansRows, Means::actor);
        amount = byLeaf(meansRows, Means::key, Means::amount, byKey(scenario, Branch::means));
        wayOwner = owners(wayRows, Way::actor);
        capacity = byLeaf(wayRows, Way::key, Way::capacity, byKey(scenario, Branch::capacity));
        lump = wayRows.stream().mapToDouble(Way::lump).toArray();
        later = new boolean[wayRows.size()];
        cost = new double[wayRows.size()][means.size()];
        needWays = new int[wayRows.size()][];
        needRatios = new double[wayRows.size()][];
        needDeals = new int[wayRows.size()][];
        for (var w = 0; w < wayRows.size(); w++) {
            readWay(scenario, wayRows.get(w), w);
        }

        endOwner = owners(endRows, End::actor);
        weight = endRows.stream().mapToDouble(end -> end.weight().middle()).toArray();
        base = endRows.stream().mapToDouble(end -> end.base().middle()).toArray();
        curve = endRows.stream().map(Curve::of).toArray(Curve[]::new);
        effect = new double[ends.size()][ways.size()][];
        dealEffect = new double[ends.size()][deals.size()][];
        readEffects(scenario);

        dealCost = new double[deals.size()][means.size()];
        parties = new int[deals.size()][];
        payer = new int[deals.size()];
        payee = new int[deals.size()];
        for (var d = 0; d < dealRows.size(); d++) {
            readDeal(dealRows.get(d), d);
        }
    }

    /// The same but for numbers that stand on right-hand sides and probabilities.
    private Situation(
            Situation from, BranchTree tree, double[][] amount, double[][] dealCost, double[][][] dealEffect) {
        this.tree = tree;
        this.amount = amount;
        this.dealCost = dealCost;
        this.dealEffect = dealEffect;
        actors = from.actors;
        means = from.means;
        ways = from.ways;
        ends = from.ends;
        deals = from.deals;
        meansOwner = from.meansOwner;
        wayOwner = from.wayOwner;
        capacity = from.capacity;
        lump = from.lump;
        later = from.later;
        cost = from.cost;
        needWays = from.needWays;
        needRatios = from.needRatios;
        needDeals = from.needDeals;
        endOwner = from.endOwner;
        weight = from.weight;
        base = from.base;
        curve = from.curve;
        effect = from.effect;
        parties = from.parties;
        payer = from.payer;
        payee = from.payee;
    }

    /// The same with other probabilities of the same branches.
    Situation with(BranchTree other) {
        return new Situation(this, other, amount, dealCost, dealEffect);
    }

    /// The same with other amounts of a means in each leaf.
    Situation withAmount(int m, double[] byLeaf) {
        var other = amount.clone();
        other[m] = byLeaf;
        return new Situation(this, tree, other, dealCost, dealEffect);
    }

    /// {@return the same with more of a means in each leaf}
    ///
    /// @param m place of the means
    /// @param more how much more
    public Situation withMore(int m, double more) {
        return withAmount(m, Arrays.stream(amount[m]).map(each -> each + more).toArray());
    }

    /// The same where a deal takes another amount of a means.
    Situation withDealCost(int d, int m, double amountOfMeans) {
        var other = dealCost.clone();
        other[d] = dealCost[d].clone();
        other[d][m] = amountOfMeans;
        return new Situation(this, tree, amount, other, dealEffect);
    }

    /// The same where a deal adds something else to an end in each leaf.
    Situation withDealEffect(int d, int e, double[] byLeaf) {
        var other = dealEffect.clone();
        other[e] = dealEffect[e].clone();
        other[e][d] = byLeaf;
        return new Situation(this, tree, amount, dealCost, other);
    }

    private void readWay(Scenario scenario, Way way, int w) {
        later[w] = way.later();
        way.cost().forEach((name, each) -> cost[w][means.index(way.actor() + "." + name)] = each.middle());
        var onWays = way.needs().stream()
                .filter(need -> ways.findIndex(need.on()).isPresent())
                .toList();
        needWays[w] = onWays.stream().mapToInt(need -> ways.index(need.on())).toArray();
        needRatios[w] = onWays.stream().mapToDouble(Way.Need::ratio).toArray();
        needDeals[w] = way.needs().stream()
                .flatMapToInt(need -> deals.findIndex(need.on()).stream())
                .toArray();
        var asOf = scenario.about().asOf();
        for (var need : way.needs()) {
            var tie = scenario.find(Tie.class, need.on());
            if (tie.isPresent()
                    && tie.get().findTo().filter(to -> to.last().isBefore(asOf)).isPresent()) {
                Arrays.fill(capacity[w], 0);
            }
        }
    }

    private void readEffects(Scenario scenario) {
        var byBranch = new HashMap<List<String>, Map<String, Double>>();
        for (var row : scenario.rows(Effect.class)) {
            byBranch.computeIfAbsent(List.of(row.of(), row.end()), _ -> new HashMap<>())
                    .put(row.branch(), row.effect().middle());
        }
        byBranch.forEach((pair, values) -> {
            var e = ends.index(pair.get(1));
            var row = tree.byLeaf(values);
            ways.findIndex(pair.get(0)).ifPresent(w -> effect[e][w] = row);
            deals.findIndex(pair.get(0)).ifPresent(d -> dealEffect[e][d] = row);
        });
    }

    private void readDeal(Deal deal, int d) {
        deal.cost().forEach((key, each) -> dealCost[d][means.index(key)] = each.middle());
        parties[d] = deal.parties().stream().mapToInt(actors::index).toArray();
        payer[d] = deal.price().isEmpty() ? -1 : means.index(deal.price());
        payee[d] = deal.findPayee().map(means::index).orElse(-1);
    }

    private <R> int[] owners(List<R> rows, Function<R, String> owner) {
        return rows.stream().mapToInt(row -> actors.index(owner.apply(row))).toArray();
    }

    /// What branches say of each key, by branch.
    private static Map<String, Map<String, Double>> byKey(
            Scenario scenario, Function<Branch, Map<String, Estimate>> changes) {
        var byKey = new HashMap<String, Map<String, Double>>();
        for (var branch : scenario.rows(Branch.class)) {
            changes.apply(branch)
                    .forEach((key, value) ->
                            byKey.computeIfAbsent(key, _ -> new HashMap<>()).put(branch.id(), value.middle()));
        }
        return byKey;
    }

    private <R> double[][] byLeaf(
            List<R> rows,
            Function<R, String> key,
            Function<R, Estimate> value,
            Map<String, Map<String, Double>> changes) {
        var matrix = new double[rows.size()][tree.size()];
        for (var r = 0; r < rows.size(); r++) {
            var changed = changes.getOrDefault(key.apply(rows.get(r)), Map.of());
            for (var s = 0; s < tree.size(); s++) {
                matrix[r][s] =
                        tree.inLeaf(s, changed).orElse(value.apply(rows.get(r)).middle());
            }
        }
        return matrix;
    }

    /// {@return how much there is of a means, on average over the branches}
    ///
    /// @param m place of the means
    public double expectedAmount(int m) {
        var sum = 0.0;
        for (var s = 0; s < tree.size(); s++) {
            sum += tree.probability().get(s) * amount[m][s];
        }
        return sum;
    }

    /// {@return what is left of a means in a leaf once the deals are paid; nothing where it is less by rounding alone}
    ///
    /// @param m place of the means
    /// @param leaf place of the leaf
    /// @param accord the deals that are on, with their prices
    public double budget(int m, int leaf, Accord accord) {
        var left = amount[m][leaf];
        for (var d = 0; d < deals.size(); d++) {
            if (accord.isOn(d)) {
                left -= dealCost[d][m];
                left -= payer[d] == m ? accord.price().get(d) : 0;
                left += payee[d] == m ? accord.price().get(d) : 0;
            }
        }
        var isNothing = left < 0 && left >= -ROUNDING * Math.max(1, Math.abs(amount[m][leaf]));
        return isNothing ? 0 : left;
    }

    /// {@return whether a way may be taken at all}
    ///
    /// @param way place of the way
    /// @param accord the deals that are on, with their prices
    public boolean isOpen(int way, Accord accord) {
        return Arrays.stream(needDeals[way]).allMatch(accord::isOn);
    }

    /// {@return attainment of an end in a leaf}
    ///
    /// @param e place of the end
    /// @param leaf place of the leaf
    /// @param moves what everybody does
    /// @param accord the deals that are on, with their prices
    public double attainment(int e, int leaf, Moves moves, Accord accord) {
        var z = base[e];
        for (var w = 0; w < ways.size(); w++) {
            var row = effect[e][w];
            if (row != null) {
                z += row[leaf] * moves.total(w, leaf);
            }
        }
        return z + dealAttainment(e, leaf, accord);
    }

    /// {@return attainment of an end in a leaf before the ways of an actor and the deals}
    ///
    /// @param actor place of the actor on the roster
    /// @param e place of the end
    /// @param leaf place of the leaf
    /// @param moves what everybody does
    public double attainmentWithout(int actor, int e, int leaf, Moves moves) {
        var z = base[e];
        for (var w = 0; w < effect[e].length; w++) {
            var row = effect[e][w];
            if (row != null && wayOwner[w] != actor) {
                z += row[leaf] * moves.total(w, leaf);
            }
        }
        return z;
    }

    /// {@return what the deals that are on add to an end in a leaf}
    ///
    /// @param e place of the end
    /// @param leaf place of the leaf
    /// @param accord the deals that are on, with their prices
    public double dealAttainment(int e, int leaf, Accord accord) {
        var z = 0.0;
        for (var d = 0; d < deals.size(); d++) {
            var row = dealEffect[e][d];
            if (row != null && accord.isOn(d)) {
                z += row[leaf];
            }
        }
        return z;
    }

    /// {@return what an actor has of a leaf}
    ///
    /// @param actor place of the actor on the roster
    /// @param leaf place of the leaf
    /// @param moves what everybody does
    /// @param accord the deals that are on, with their prices
    public double payoff(int actor, int leaf, Moves moves, Accord accord) {
        var u = 0.0;
        for (var e = 0; e < ends.size(); e++) {
            if (endOwner[e] == actor) {
                u += weight[e] * curve[e].at(attainment(e, leaf, moves, accord));
            }
        }
        return u;
    }

    /// {@return what an actor expects}
    ///
    /// @param actor place of the actor on the roster
    /// @param moves what everybody does
    /// @param accord the deals that are on, with their prices
    public double payoff(int actor, Moves moves, Accord accord) {
        var u = 0.0;
        for (var s = 0; s < tree.size(); s++) {
            u += tree.probability().get(s) * payoff(actor, s, moves, accord);
        }
        return u;
    }

    /// {@return whether ways of anybody come in whole levels}
    public boolean hasLumps() {
        return Arrays.stream(lump).anyMatch(each -> each > 0);
    }

    /// {@return whether ways of an actor come in whole levels}
    ///
    /// @param actor place of the actor on the roster
    public boolean hasLumps(int actor) {
        for (var w = 0; w < lump.length; w++) {
            if (wayOwner[w] == actor && lump[w] > 0) {
                return true;
            }
        }
        return false;
    }

    /// {@return whether best responses in the other situation have the same programs but for right-hand sides and
    /// costs: amounts of means, bases and weights of ends, slopes, probabilities, costs and effects of deals}
    ///
    /// @param other the situation to compare with
    public boolean hasProgramsOf(Situation other) {
        return tree.nodes().equals(other.tree.nodes())
                && tree.leaves().equals(other.tree.leaves())
                && ways.equals(other.ways)
                && means.equals(other.means)
                && ends.equals(other.ends)
                && Arrays.deepEquals(
                        new Object[] {capacity, lump, later, cost, needWays, needRatios, needDeals, effect, widths()},
                        new Object[] {
                            other.capacity,
                            other.lump,
                            other.later,
                            other.cost,
                            other.needWays,
                            other.needRatios,
                            other.needDeals,
                            other.effect,
                            other.widths()
                        });
    }

    private Object[] widths() {
        return Arrays.stream(curve).map(Curve::width).toArray();
    }

    /// {@return whether an actor has anything to decide}
    ///
    /// @param actor place of the actor on the roster
    public boolean isActive(int actor) {
        return Arrays.stream(wayOwner).anyMatch(owner -> owner == actor);
    }
}
