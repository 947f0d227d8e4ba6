package concert.energy.conflict;

import concert.energy.formulation.Formulation;
import concert.energy.formulation.Rule;
import concert.energy.formulation.Signs;
import concert.energy.formulation.Softness;
import concert.energy.formulation.Softness.Objective;
import concert.energy.formulation.Softness.Price;
import concert.math.LinearProgram;
import concert.math.Solution;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Why there is no plan: the rules are made elastic (Brown & Graves 1975; Chinneck 2008, Feasibility and Infeasibility
/// in Optimization, chapter 6), and what must be broken at least is told in words. First demand alone gives way; if
/// that does not help, every limit does.
public final class Infeasibility {
    /// For how many of the worst breaches a remedy is sought.
    private static final int MOST_SOUGHT = 8;

    private static final Set<Rule> DEMAND = EnumSet.of(Rule.EBA11, Rule.EBB4);
    private static final Set<Rule> LIMITS = EnumSet.of(
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

    private final EnergySystem system;
    private final Signs signs;
    private final LinearProgram.Options solver;

    private Infeasibility(EnergySystem system, Signs signs, LinearProgram.Options solver) {
        this.system = system;
        this.signs = signs;
        this.solver = solver;
    }

    /// {@return what no plan can keep, the worst first; empty if the solver finds no answer}
    ///
    /// @param system a system, its options in force
    /// @param signs what negative costs and ratios mean
    /// @param solver how to solve
    public static List<Conflict> explain(EnergySystem system, Signs signs, LinearProgram.Options solver) {
        return new Infeasibility(system, signs, solver).conflicts();
    }

    private List<Conflict> conflicts() {
        var unserved = new EnumMap<Rule, Price>(Rule.class);
        DEMAND.forEach(rule -> unserved.put(rule, Price.AMOUNT));
        var ofDemand = breaches(unserved);
        if (!ofDemand.isEmpty()) {
            return conflicts(ofDemand);
        }
        var all = new EnumMap<Rule, Price>(Rule.class);
        all.put(Rule.EQ, Price.SHARE);
        LIMITS.forEach(rule -> all.put(rule, Price.SHARE));
        return conflicts(breaches(all));
    }

    private List<Breach> breaches(Map<Rule, Price> prices) {
        var model = Formulation.of(system, signs, new Softness(prices, Set.of(), Objective.BREACH));
        return model.program().solve(solver) instanceof Solution.Optimal best
                ? Breach.all(model, best.values())
                : List.of();
    }

    private List<Conflict> conflicts(List<Breach> breaches) {
        var conflicts = new ArrayList<Conflict>();
        var limits = EnumSet.copyOf(LIMITS);
        limits.add(Rule.LEAD);
        try (var remedies = new Remedies(system, signs, limits, solver)) {
            var text = new ConflictText(system);
            for (var breach : breaches) {
                var others =
                        breaches.stream().filter(other -> !other.equals(breach)).toList();
                var found = conflicts.size() < MOST_SOUGHT ? remedies.of(breach, others) : List.<Conflict.Remedy>of();
                conflicts.add(text.conflict(breach, remedies.names(breach), found));
            }
        }
        return conflicts;
    }
}
