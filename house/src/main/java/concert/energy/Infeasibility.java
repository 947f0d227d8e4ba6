package concert.energy;

import concert.energy.Conflict.Cause;
import concert.energy.Formulation.Statement;
import concert.energy.Softness.Objective;
import concert.energy.Softness.Price;
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
final class Infeasibility {
    private static final double NOISE = 1e-6;
    private static final int MOST_CAUSES = 3;
    /// How many of the worst breaches are looked at one by one.
    private static final int MOST_ALONE = 8;
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

    private Infeasibility(EnergySystem system, Osemosys.Options options, Map<Rule, Price> prices) {
        model = Formulation.of(system, options.signs(), new Softness(prices, Set.of(), Objective.BREACH));
        program = model.program();
    }

    /// What no plan can keep, the worst first; empty if the solver finds no answer.
    static List<Conflict> explain(EnergySystem system, Osemosys.Options options) {
        var unserved = new EnumMap<Rule, Price>(Rule.class);
        DEMAND.forEach(rule -> unserved.put(rule, Price.AMOUNT));
        var conflicts = new Infeasibility(system, options, unserved).conflicts(options);
        if (!conflicts.isEmpty()) {
            return conflicts;
        }
        var all = new EnumMap<Rule, Price>(Rule.class);
        LIMITS.forEach(rule -> all.put(rule, Price.SHARE));
        return new Infeasibility(system, options, all).conflicts(options);
    }

    private List<Conflict> conflicts(Osemosys.Options options) {
        if (!(program.solve(options.solver()) instanceof Solution.Optimal best)) {
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
        var together = causes(best, options);
        var conflicts = new ArrayList<Conflict>();
        try (var live = program.open(options.solver())) {
            for (var breach : worst) {
                conflicts.add(
                        conflicts.size() < MOST_ALONE && !program.hasIntegers()
                                ? alone(live, breach, together)
                                : conflict(breach, breach.amount, together));
            }
        }
        return conflicts;
    }

    /// What stands in the way of one breach: as if all others were free, so that a limit that lies behind several is
    /// told with what this one needs. If the others can take it over as a whole, what stands in the way of all.
    private Conflict alone(LiveProgram live, Breach breach, List<Weight> together) {
        for (var slack : model.slacks()) {
            var of = new Breach(model.statements().get(slack.statement()), 0);
            live.cost(slack.column(), of.group().equals(breach.group()) ? 1 : 0);
        }
        return live.solve() instanceof Solution.Optimal best && best.objective() > NOISE
                ? conflict(breach, best.objective(), weights(best))
                : conflict(breach, breach.amount, together);
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
        var here = causes.stream()
                .filter(weight -> !weight.rule.isDemand() && weight.region() == breach.place.getFirst())
                .sorted(Comparator.<Weight>comparingInt(weight -> weight.isOf(breach) ? 0 : 1)
                        .thenComparingDouble(weight -> effort(weight.cause(amount))))
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

    /// A limit whose relief by one unit would lessen the breaches by its weight.
    private final class Weight {
        private final Rule rule;
        private final List<Integer> place;
        private final double bound;
        private final double weight;

        Weight(Statement statement, double weight) {
            this.rule = statement.rule();
            this.place = Breach.withoutSlices(statement);
            this.bound = statement.bound();
            this.weight = weight;
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

    private List<Weight> causes(Solution.Optimal best, Osemosys.Options options) {
        var priced =
                program.hasIntegers() ? program.withIntegersAt(best.values()).solve(options.solver()) : best;
        return priced instanceof Solution.Optimal duals ? weights(duals) : List.of();
    }

    private List<Weight> weights(Solution.Optimal duals) {
        var weights = new ArrayList<Weight>();
        for (var row = 0; row < model.statements().size(); row++) {
            var statement = model.statements().get(row);
            if (LIMITS.contains(statement.rule()) && Math.abs(duals.duals()[row]) > NOISE) {
                weights.add(new Weight(statement, Math.abs(duals.duals()[row])));
            }
        }
        model.limits().forEach((column, limit) -> {
            var weight = -duals.reducedCosts()[column];
            if (weight > NOISE) {
                weights.add(new Weight(limit, weight));
            }
        });
        return weights;
    }
}
