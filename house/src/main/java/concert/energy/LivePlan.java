package concert.energy;

import concert.math.ProgramSweep;
import concert.math.Solution;
import concert.scenario.energy.EnergySystem;

/// Plans of systems that differ in some numbers, made one after the other in one solver: each starts where the one
/// before stopped. What a plan says does not depend on those before it, except where several plans cost the same.
public final class LivePlan implements AutoCloseable {
    private final Osemosys.Options options;
    private final ProgramSweep sweep;

    /// Nothing is planned yet.
    ///
    /// @param options how to plan
    public LivePlan(Osemosys.Options options) {
        this.options = options;
        this.sweep = new ProgramSweep(options.solver());
    }

    /// Plans a system.
    ///
    /// @param system the system; its options that stand are in force
    /// @return the plan, or why there is none
    public EnergyPlan plan(EnergySystem system) {
        var chosen = system.inForce(system.standing());
        var model = Formulation.of(chosen, options.signs(), Softness.NONE);
        var program = model.program();
        return Osemosys.plan(model, program, sweep.solve(program), options);
    }

    /// {@return what the least-cost plan of a system costs, NaN if it has none}
    ///
    /// @param system the system; its options that stand are in force
    public double cost(EnergySystem system) {
        var chosen = system.inForce(system.standing());
        var program = Formulation.of(chosen, options.signs(), Softness.NONE).program();
        return sweep.solve(program) instanceof Solution.Optimal best ? best.objective() : Double.NaN;
    }

    @Override
    public void close() {
        sweep.close();
    }
}
