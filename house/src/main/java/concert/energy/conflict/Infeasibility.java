package concert.energy.conflict;

import concert.energy.conflict.Conflict.Cause;
import concert.energy.formulation.Formulation;
import concert.energy.formulation.Formulation.Statement;
import concert.energy.formulation.Rule;
import concert.energy.formulation.Signs;
import concert.energy.formulation.Softness;
import concert.energy.formulation.Softness.Objective;
import concert.energy.formulation.Softness.Price;
import concert.math.LinearProgram;
import concert.math.LiveProgram;
import concert.math.Solution;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Why there is no plan: the rules are made elastic (Brown & Graves 1975; Chinneck 2008, Feasibility and Infeasibility
/// in Optimization, chapter 6), and what must be broken at least is told in words. First demand alone gives way; if
/// that does not help, every limit does.
public final class Infeasibility {
    private static final double NOISE = 1e-6;
    private static final int MOST_CAUSES = 3;
    /// How many of the worst breaches are looked at one by one.
    private static final int MOST_ALONE = 8;
    /// How many limits that may stand in the way are tried.
    private static final int MOST_TRIED = 8;
    /// A breach is gone if less than this share of it is left.
    private static final double REST = 0.01;
    private static final Set<Rule> DEMAND = Set.of(Rule.EBA11, Rule.EBB4);
    private static final List<Rule> LIMITS = List.of(
            Rule.EQ,
            Rule.EBA11,
            Rule.EBB4,
            Rule.TCC1,
            Rule.TCC2,
            Rule.NCC1,
            Rule.NCC2,
            Rule.AAC2,
            Rule.AAC3,
            Rule.TAC2,
            Rule.TAC3,
            Rule.RM3,
            Rule.RE4,
            Rule.E8,
            Rule.E9,
            Rule.SC1,
            Rule.SC5,
            Rule.SC6,
            Rule.IMPORT_SHARE,
            Rule.SUPPLIER_SHARE,
            Rule.DEBT_SERVICE,
            Rule.FOREIGN_DEBT_SERVICE);

    private final Formulation model;
    private final LinearProgram program;

    private Infeasibility(EnergySystem system, Signs signs, Map<Rule, Price> prices) {
        model = Formulation.of(system, signs, new Softness(prices, Set.of(), Objective.BREACH));
        program = model.program();
    }

    /// {@return what no plan can keep, the worst first; empty if the solver finds no answer}
    ///
    /// @param system a system, its options in force
    /// @param signs what negative costs and ratios mean
    /// @param solver how to solve
    public static List<Conflict> explain(EnergySystem system, Signs signs, LinearProgram.Options solver) {
        var unserved = new EnumMap<Rule, Price>(Rule.class);
        DEMAND.forEach(rule -> unserved.put(rule, Price.AMOUNT));
        var conflicts = new Infeasibility(system, signs, unserved).conflicts(solver);
        if (!conflicts.isEmpty()) {
            return conflicts;
        }
        var all = new EnumMap<Rule, Price>(Rule.class);
        LIMITS.forEach(rule -> all.put(rule, Price.SHARE));
        return new Infeasibility(system, signs, all).conflicts(solver);
    }

    private List<Conflict> conflicts(LinearProgram.Options solver) {
        if (!(program.solve(solver) instanceof Solution.Optimal best)) {
            return List.of();
        }
        var breaches = new LinkedHashMap<List<Object>, Breach>();
        for (var slack : model.slacks()) {
            var amount = best.values()[slack.column()];
            if (amount > NOISE) {
                var breach = new Breach(model.statements().get(slack.statement()), amount);
                breaches.merge(breach.group(), breach, Breach::and);
            }
        }
        var worst = breaches.values().stream()
                .sorted(Comparator.comparingDouble(breach -> -breach.share()))
                .toList();
        var together = causes(best, solver);
        var conflicts = new ArrayList<Conflict>();
        try (var live = program.open(solver)) {
            for (var breach : worst) {
                conflicts.add(
                        conflicts.size() < MOST_ALONE && !program.hasIntegers()
                                ? alone(live, breach, best, together)
                                : conflict(breach, breach.amount, together));
            }
        }
        return conflicts;
    }

    /// What stands in the way of one breach: as if all others were free, so that a limit that lies behind several
    /// is told with what this one needs. If the others can take it over as a whole, they stay as broken as they
    /// are and no more, so that what is told belongs to this one.
    private Conflict alone(LiveProgram live, Breach breach, Solution.Optimal best, List<Weight> together) {
        for (var slack : model.slacks()) {
            live.cost(slack.column(), isOf(slack, breach) ? 1 : 0);
            live.bounds(slack.column(), 0, most(slack));
        }
        if (live.solve() instanceof Solution.Optimal free && free.objective() > NOISE) {
            return conflict(breach, free.objective(), helpful(live, breach, free));
        }
        for (var slack : model.slacks()) {
            if (!isOf(slack, breach)) {
                live.bounds(slack.column(), 0, Math.max(0, best.values()[slack.column()]));
            }
        }
        return live.solve() instanceof Solution.Optimal held && held.objective() > NOISE
                ? conflict(breach, held.objective(), helpful(live, breach, held))
                : conflict(breach, breach.amount, together);
    }

    /// The limits whose relief by what is advised does away with a breach: tried one by one. All, if none does.
    private List<Weight> helpful(LiveProgram live, Breach breach, Solution.Optimal best) {
        var all = ranked(breach, best.objective(), weights(best));
        var tried = all.subList(0, Math.min(all.size(), MOST_TRIED));
        var helpful = tried.stream()
                .filter(weight -> weight.helps(live, best.objective()))
                .toList();
        return helpful.isEmpty() ? all : helpful;
    }

    private static List<Weight> ranked(Breach breach, double amount, List<Weight> causes) {
        return causes.stream()
                .filter(weight -> !weight.rule.isDemand() && weight.region() == breach.place.getFirst())
                .sorted(Comparator.<Weight>comparingInt(weight -> weight.isOf(breach) ? 0 : 1)
                        .thenComparingDouble(weight -> effort(weight.cause(amount))))
                .toList();
    }

    private boolean isOf(Formulation.Slack slack, Breach breach) {
        return new Breach(model.statements().get(slack.statement()), 0).group().equals(breach.group());
    }

    /// Demand can stay unserved as a whole and no more.
    private double most(Formulation.Slack slack) {
        var statement = model.statements().get(slack.statement());
        return statement.rule().isDemand() ? statement.bound() : Double.POSITIVE_INFINITY;
    }

    /// What is broken at a place, over all slices.
    private record Breach(Rule rule, List<Integer> place, double amount, double bound) {
        Breach(Statement statement, double amount) {
            this(statement.rule(), withoutSlices(statement), amount, statement.bound());
        }

        private static List<Integer> withoutSlices(Statement statement) {
            var place = new ArrayList<Integer>();
            for (var set = 0; set < statement.place().length; set++) {
                if (isNamed(statement.rule().sets().get(set))) {
                    place.add(statement.place()[set]);
                }
            }
            return place;
        }

        static boolean isNamed(EnergySet set) {
            return switch (set) {
                case TIMESLICE, SEASON, DAYTYPE, DAILYTIMEBRACKET -> false;
                case REGION, YEAR, TECHNOLOGY, MODE_OF_OPERATION, FUEL, EMISSION, STORAGE -> true;
            };
        }

        List<Object> group() {
            return List.of(rule, place);
        }

        Breach and(Breach other) {
            return new Breach(rule, place, amount + other.amount, bound + other.bound);
        }

        double share() {
            return amount / Math.max(1, Math.abs(bound));
        }
    }

    /// @param amount what the causes' weights would have to relieve
    private Conflict conflict(Breach breach, double amount, List<Weight> causes) {
        var names = names(breach.rule, breach.place);
        var here = ranked(breach, amount, causes).stream()
                .map(weight -> weight.cause(amount))
                .limit(MOST_CAUSES)
                .toList();
        return new Conflict(
                breach.rule,
                names,
                breach.amount,
                breach.bound,
                here,
                new ConflictText(model.frame.system.units()).of(breach.rule, names, breach.amount, breach.bound, here));
    }

    /// By which share a limit would have to rise; what is 0 now comes last.
    private static double effort(Cause cause) {
        return cause.bound() == 0 ? Double.POSITIVE_INFINITY : cause.raise() / Math.abs(cause.bound());
    }

    private List<String> names(Rule rule, List<Integer> place) {
        var sets = rule.sets().stream().filter(Breach::isNamed).toList();
        var names = new ArrayList<String>();
        for (var set = 0; set < place.size(); set++) {
            names.add(model.frame.system.roster(sets.get(set)).name(place.get(set)));
        }
        return names;
    }

    /// How a limit stands in the program.
    private enum Side {
        /// As a row that is at least its bound.
        LEAST,
        /// As a row that is at most its bound.
        MOST,
        /// As the upper bound of a column.
        COLUMN
    }

    /// A limit whose relief by one unit would lessen the breaches by its weight.
    private final class Weight {
        private final Rule rule;
        private final List<Integer> place;
        private final double bound;
        private final double weight;
        private final Side side;
        private final int at;

        /// @param at number of the row or column that has the limit
        Weight(Statement statement, double weight, Side side, int at) {
            this.rule = statement.rule();
            this.place = Breach.withoutSlices(statement);
            this.bound = statement.bound();
            this.weight = weight;
            this.side = side;
            this.at = at;
        }

        /// Whether a breach is gone once this limit is relieved by what would be advised. The limit stands again then.
        boolean helps(LiveProgram live, double breach) {
            move(live, breach / weight);
            var helps = live.solve() instanceof Solution.Optimal best && best.objective() < REST * breach;
            move(live, 0);
            return helps;
        }

        private void move(LiveProgram live, double by) {
            switch (side) {
                case LEAST -> live.row(at, bound - by, Double.POSITIVE_INFINITY);
                case MOST -> live.row(at, Double.NEGATIVE_INFINITY, bound + by);
                case COLUMN -> live.bounds(at, 0, bound + by);
            }
        }

        int region() {
            return place.getFirst();
        }

        /// Whether it is a limit of the year of the breach, or of all years.
        boolean isOf(Breach breach) {
            var isYearly = rule.sets().contains(EnergySet.YEAR);
            return !isYearly
                    || !breach.rule.sets().contains(EnergySet.YEAR)
                    || place.getLast().equals(breach.place.getLast());
        }

        Cause cause(double breach) {
            return new Cause(rule, names(rule, place), bound, breach / weight);
        }
    }

    private List<Weight> causes(Solution.Optimal best, LinearProgram.Options solver) {
        var priced =
                program.hasIntegers() ? program.withIntegersAt(best.values()).solve(solver) : best;
        return priced instanceof Solution.Optimal duals ? weights(duals) : List.of();
    }

    private List<Weight> weights(Solution.Optimal duals) {
        var weights = new ArrayList<Weight>();
        for (var row = 0; row < model.statements().size(); row++) {
            var statement = model.statements().get(row);
            if (LIMITS.contains(statement.rule()) && Math.abs(duals.duals()[row]) > NOISE) {
                var dual = duals.duals()[row];
                weights.add(new Weight(statement, Math.abs(dual), dual > 0 ? Side.LEAST : Side.MOST, row));
            }
        }
        model.limits().forEach((column, limit) -> {
            var weight = -duals.reducedCosts()[column];
            if (weight > NOISE) {
                weights.add(new Weight(limit, weight, Side.COLUMN, column));
            }
        });
        return weights;
    }
}
