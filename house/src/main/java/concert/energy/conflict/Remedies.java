package concert.energy.conflict;

import concert.energy.conflict.Conflict.Limit;
import concert.energy.conflict.Conflict.Remedy;
import concert.energy.formulation.Formulation;
import concert.energy.formulation.Formulation.Relief;
import concert.energy.formulation.Rule;
import concert.energy.formulation.Signs;
import concert.energy.formulation.Softness;
import concert.energy.formulation.Softness.Price;
import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.Solution;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What would help against a breach: limits that give way by one amount in all the years in which they stand, as a
/// planner changes them. What is advised was planned with. Elastic programs with one elastic variable for a group of
/// rows: Chinneck 2008, Feasibility and Infeasibility in Optimization, section 6.1.
final class Remedies implements AutoCloseable {
    private static final double NOISE = 1e-6;
    private static final int MOST = 3;
    private static final int MOST_ROUNDS = 4;

    private final Formulation model;
    private final LiveProgram live;

    Remedies(EnergySystem system, Signs signs, Set<Rule> limits, LinearProgram.Options solver) {
        var prices = new EnumMap<Rule, Price>(Rule.class);
        limits.forEach(rule -> prices.put(rule, rule.isDemand() ? Price.AMOUNT : Price.SERIES));
        model = Formulation.of(system, signs, new Softness(prices, Set.of(), Softness.Objective.BREACH));
        live = model.program().open(solver);
    }

    @Override
    public void close() {
        live.close();
    }

    /// Up to three limits each of which helps alone, the least change first; where none does, several that help
    /// together; nothing where limits do not stand in the way.
    ///
    /// @param breach what is to be kept
    /// @param others what is broken meanwhile, and by no more than this
    List<Remedy> of(Breach breach, List<Breach> others) {
        demand(breach, others);
        var shut = new HashSet<Relief>();
        var alone = new ArrayList<Found>();
        var together = new ArrayList<Found>();
        for (var round = 0; round < MOST_ROUNDS && alone.size() < MOST; round++) {
            var found = least(breach, others, shut, null);
            if (found == null) {
                break;
            }
            if (found.reliefs.size() > 1) {
                together.add(found);
            }
            for (var relief : found.reliefs) {
                var single = found.reliefs.size() == 1 ? found : least(breach, others, Set.of(), relief);
                if (single != null) {
                    alone.add(single);
                }
                shut.add(relief);
            }
        }
        var helpful = alone.isEmpty() ? together.stream().limit(1) : alone.stream();
        return helpful.sorted(Comparator.comparingDouble(Found::effort))
                .limit(MOST)
                .map(found -> new Remedy(found.limits))
                .toList();
    }

    /// Names of the place of a breach.
    List<String> names(Breach breach) {
        return Breach.names(model, breach.rule(), breach.place());
    }

    private record Found(List<Relief> reliefs, List<Limit> limits, double effort) {}

    /// Demand that is to be kept is kept; what else stays unserved does so no more than it must.
    private void demand(Breach breach, List<Breach> others) {
        for (var slack : model.slacks()) {
            var statement = model.statements().get(slack.statement());
            if (statement.rule().isDemand()) {
                var most = breach.isOf(statement) ? 0 : broken(others, statement);
                live.cost(slack.column(), 0);
                live.bounds(slack.column(), 0, most);
            }
        }
    }

    /// By how much others may be broken where a statement stands, over all its slices.
    private static double broken(List<Breach> others, Formulation.Statement statement) {
        return others.stream()
                .filter(other -> other.isOf(statement))
                .mapToDouble(other -> other.amounts().getOrDefault(statement.year(), 0.0))
                .sum();
    }

    /// The least relief that helps, by all limits that are not shut, or by one alone; null if none does.
    private @Nullable Found least(Breach breach, List<Breach> others, Set<Relief> shut, @Nullable Relief only) {
        for (var relief : model.reliefs()) {
            live.bounds(relief.column(), 0, most(relief, breach, others, shut, only));
        }
        if (!(live.solve() instanceof Solution.Optimal best)) {
            return null;
        }
        var reliefs = model.reliefs().stream()
                .filter(relief -> best.values()[relief.column()] > NOISE && !isOfOthers(relief, others))
                .toList();
        if (reliefs.isEmpty()) {
            return null;
        }
        var limits =
                reliefs.stream().map(relief -> limit(relief, best.values())).toList();
        return new Found(reliefs, limits, best.objective());
    }

    private double most(Relief relief, Breach breach, List<Breach> others, Set<Relief> shut, @Nullable Relief only) {
        var statement = model.statements().get(relief.slacks().getFirst().statement());
        if (breach.isOf(statement)) {
            return 0;
        }
        if (isOfOthers(relief, others)) {
            return others.stream()
                    .filter(other -> other.isOf(statement))
                    .mapToDouble(Breach::amount)
                    .sum();
        }
        var isOpen = only == null ? !shut.contains(relief) : relief.equals(only);
        return isOpen ? Double.POSITIVE_INFINITY : 0;
    }

    private boolean isOfOthers(Relief relief, List<Breach> others) {
        var statement = model.statements().get(relief.slacks().getFirst().statement());
        return others.stream().anyMatch(other -> other.isOf(statement));
    }

    private Limit limit(Relief relief, double[] values) {
        var used = relief.slacks().stream()
                .filter(slack -> values[slack.column()] > NOISE)
                .map(slack -> model.statements().get(slack.statement()))
                .toList();
        var years = used.stream()
                .map(Formulation.Statement::year)
                .filter(year -> year >= 0)
                .distinct()
                .sorted()
                .toList();
        var names = Breach.names(model, relief.rule(), relief.place());
        var bound = used.isEmpty() ? 0 : used.getFirst().bound();
        return Shares.isShare(relief.rule())
                ? new Shares(model, values).limit(relief, names, Breach.years(model, years))
                : new Limit(
                        relief.rule(),
                        names,
                        relief.supplier(),
                        Breach.years(model, years),
                        bound,
                        values[relief.column()]);
    }
}
