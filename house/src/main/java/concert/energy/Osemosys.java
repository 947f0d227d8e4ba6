package concert.energy;

import concert.energy.conflict.Infeasibility;
import concert.energy.formulation.Formulation;
import concert.energy.formulation.Signs;
import concert.energy.formulation.Softness;
import concert.energy.result.ResultTables;
import concert.math.LinearProgram;
import concert.math.Solution;
import concert.scenario.energy.EnergySystem;
import java.util.Optional;

/// OSeMOSYS, the least-cost expansion and operation of an energy system: Howells, M. et al. 2011, OSeMOSYS: The Open
/// Source Energy Modeling System, Energy Policy 39(10), 5850–5870, doi:10.1016/j.enpol.2011.06.033. The algebra is
/// that of the long form `osemosys.txt`, restated in few variables.
///
/// Departs from the paper: nothing for a system without arrangements, except that a rate of 0 takes the limits of CRF
/// and PVA where the published form divides by zero.
public final class Osemosys {
    private Osemosys() {}

    /// How to plan.
    ///
    /// @param signs what negative costs and ratios mean
    /// @param solver how to solve
    public record Options(Signs signs, LinearProgram.Options solver) {
        /// As published, to the end.
        public static final Options DEFAULTS = new Options(Signs.PUBLISHED, LinearProgram.Options.DEFAULTS);
    }

    /// Plans an energy system.
    ///
    /// @param system the system; its options that stand are in force
    /// @param options how
    /// @return the plan, or why there is none
    public static EnergyPlan plan(EnergySystem system, Options options) {
        var chosen = system.inForce(system.standing());
        var model = Formulation.of(chosen, options.signs(), Softness.NONE);
        var program = model.program();
        return plan(model, program, CoarseStart.solve(model, program, options), options);
    }

    /// What a solution of a system's program means.
    static EnergyPlan plan(Formulation model, LinearProgram program, Solution solution, Options options) {
        return switch (solution) {
            case Solution.Optimal best ->
                plan(model, best.values(), best.objective(), best.gap(), priced(program, best, options));
            case Solution.Infeasible _ ->
                new EnergyPlan.Infeasible(Infeasibility.explain(model.frame.system, options.signs(), options.solver()));
            case Solution.Unbounded _ -> new EnergyPlan.Unbounded();
            case Solution.Stopped early -> new EnergyPlan.Stopped(early.reason(), early.bound(), best(model, early));
        };
    }

    private static EnergyPlan.Optimal plan(
            Formulation model, double[] values, double objective, double gap, Solution duals) {
        return new EnergyPlan.Optimal(model.frame.system, objective, gap, ResultTables.of(model, values, duals));
    }

    /// The best plan found before the solver stopped. It has no prices.
    private static Optional<EnergyPlan.Optimal> best(Formulation model, Solution.Stopped early) {
        if (early.values().length == 0) {
            return Optional.empty();
        }
        var gap = Math.abs(early.objective() - early.bound()) / Math.abs(early.objective());
        return Optional.of(plan(model, early.values(), early.objective(), gap, early));
    }

    /// A plan in whole units has no duals of its own; those of the plan with these units fixed stand for them.
    private static Solution priced(LinearProgram program, Solution.Optimal best, Options options) {
        return program.hasIntegers() ? program.withIntegersAt(best.values()).solve(options.solver()) : best;
    }
}
