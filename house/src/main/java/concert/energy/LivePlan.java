package concert.energy;

import concert.energy.formulation.Formulation;
import concert.energy.formulation.Softness;
import concert.math.HermiteRoot.Tangent;
import concert.math.LinearProgram;
import concert.math.ProgramSweep;
import concert.math.Solution;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.Arrays;
import java.util.function.DoubleFunction;

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
        var model = model(system);
        var program = model.program();
        return Osemosys.plan(model, program, sweep.solve(program), options);
    }

    /// {@return what the least-cost plan of a system costs, NaN if it has none}
    ///
    /// @param system the system; its options that stand are in force
    public double cost(EnergySystem system) {
        return sweep.solve(model(system).program()) instanceof Solution.Optimal best ? best.objective() : Double.NaN;
    }

    /// What the least-cost plan of a system costs while the variable cost of a technology moves. All else stays, the
    /// other technologies' costs too.
    ///
    /// @param system the system; its options that stand are in force
    /// @param technology id of the technology
    /// @return cost and slope at a multiple of the technology's variable cost, NaN where there is no plan
    public DoubleFunction<Tangent> costByPrice(EnergySystem system, String technology) {
        var model = model(system);
        var spent = model.variableCosts(system.roster(EnergySet.TECHNOLOGY).index(technology));
        var program = model.program();
        return factor -> at(factor, spent, program);
    }

    /// What the least-cost plan of a system costs while what is put at unserved demand for a fuel moves.
    ///
    /// @param system the system; its options that stand are in force
    /// @param fuel id of the fuel
    /// @return cost and slope at a multiple of what is put at it, NaN where there is no plan
    public DoubleFunction<Tangent> costByUnserved(EnergySystem system, String fuel) {
        var model = model(system);
        var put = model.unservedCosts(system.roster(EnergySet.FUEL).index(fuel));
        var program = model.program();
        return factor -> at(factor, put, program);
    }

    private Formulation model(EnergySystem system) {
        return Formulation.of(system.inForce(system.standing()), options.signs(), Softness.NONE);
    }

    private Tangent at(double factor, double[] spent, LinearProgram program) {
        var costs = program.costs();
        Arrays.setAll(costs, column -> costs[column] + (factor - 1) * spent[column]);
        if (!(sweep.solve(program.withCosts(costs)) instanceof Solution.Optimal best)) {
            return new Tangent(factor, Double.NaN, Double.NaN);
        }
        var slope = 0.0;
        for (var column = 0; column < spent.length; column++) {
            slope += spent[column] * best.values()[column];
        }
        return new Tangent(factor, best.objective(), slope);
    }

    @Override
    public void close() {
        sweep.close();
    }
}
