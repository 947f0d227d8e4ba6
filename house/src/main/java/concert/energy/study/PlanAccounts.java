package concert.energy.study;

import concert.energy.EnergyPlan;
import concert.energy.FuelPrice;
import concert.energy.ImportDependence;
import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A plan by source of power and by year.
public final class PlanAccounts {
    private final EnergyPlan.Optimal plan;
    private final PowerSources sources;
    private final int regions;
    private final BitSet emitting;

    /// The accounts of a plan.
    ///
    /// @param plan the plan
    public PlanAccounts(EnergyPlan.Optimal plan) {
        this.plan = plan;
        this.sources = PowerSources.of(plan.system());
        this.regions = plan.system().roster(EnergySet.REGION).size();
        this.emitting = Emitters.of(plan.system());
    }

    /// {@return the plan}
    public EnergyPlan.Optimal plan() {
        return plan;
    }

    /// {@return the years of the plan}
    public int[] years() {
        return plan.system().years();
    }

    /// {@return the sources of power, in the order of the technologies}
    public List<String> sources() {
        return sources.names();
    }

    /// {@return the fuels for which there is demand, in the order of the data}
    public List<String> demanded() {
        return Demand.fuels(plan.system());
    }

    /// {@return the power that a source makes in a year}
    ///
    /// @param source the source
    /// @param y index of the year
    public double generation(String source, int y) {
        var sum = 0.0;
        for (var t : sources.technologies(source)) {
            sum += generation(t, y);
        }
        return sum;
    }

    private double generation(int t, int y) {
        var table = plan.table(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL);
        var sum = 0.0;
        for (var r = 0; r < regions; r++) {
            for (var fuel : sources.fuels()) {
                sum += table.at(r, t, fuel, y);
            }
        }
        return sum;
    }

    /// {@return the power that all sources make in a year}
    ///
    /// @param y index of the year
    public double generation(int y) {
        return sources.names().stream()
                .mapToDouble(source -> generation(source, y))
                .sum();
    }

    /// {@return the share of a source in the power of a year, NaN if there is none}
    ///
    /// @param source the source
    /// @param y index of the year
    public double share(String source, int y) {
        return generation(source, y) / generation(y);
    }

    /// {@return whether neither a source nor what supplies its fuels gives off the first emission of the system}
    ///
    /// @param source the source
    public boolean isClean(String source) {
        return sources.technologies(source).stream().allMatch(this::isClean);
    }

    private boolean isClean(int t) {
        return !emitting.get(t);
    }

    /// {@return the share of power of a year that is made without the first emission of the system, upstream
    /// too; NaN if there is no power}
    ///
    /// @param y index of the year
    public double cleanShare(int y) {
        var sum = 0.0;
        for (var source : sources.names()) {
            for (var t : sources.technologies(source)) {
                sum += isClean(t) ? generation(t, y) : 0;
            }
        }
        return sum / generation(y);
    }

    /// {@return the capacity of a source that stands in a year}
    ///
    /// @param source the source
    /// @param y index of the year
    public double capacity(String source, int y) {
        var table = plan.table(ResultTable.TOTAL_CAPACITY_ANNUAL);
        var sum = 0.0;
        for (var t : sources.technologies(source)) {
            for (var r = 0; r < regions; r++) {
                sum += table.at(r, t, y);
            }
        }
        return sum;
    }

    /// {@return demand for a fuel that is left unserved in a year}
    ///
    /// @param fuel the fuel
    /// @param y index of the year
    public double unserved(String fuel, int y) {
        return sum(
                ResultTable.UNSERVED_ENERGY,
                plan.system().roster(EnergySet.FUEL).index(fuel),
                y);
    }

    /// {@return demand for all fuels that is left unserved in a year}
    ///
    /// @param y index of the year
    public double unserved(int y) {
        return demanded().stream().mapToDouble(fuel -> unserved(fuel, y)).sum();
    }

    /// {@return demand for all fuels that is left unserved in all years}
    public double unserved() {
        return overYears(y -> unserved(y));
    }

    /// {@return demand for a fuel that is left unserved in all years}
    ///
    /// @param fuel the fuel
    public double unserved(String fuel) {
        return overYears(y -> unserved(fuel, y));
    }

    /// {@return what demand left unserved is put at in all years, discounted: in the cost of the plan, but nobody's
    /// bill}
    public double unservedCost() {
        return demanded().stream().mapToDouble(this::unservedCost).sum();
    }

    /// {@return what demand for a fuel left unserved is put at in all years, discounted}
    ///
    /// @param fuel the fuel
    public double unservedCost(String fuel) {
        var f = plan.system().roster(EnergySet.FUEL).index(fuel);
        return overYears(y -> sum(ResultTable.DISCOUNTED_UNSERVED_COST, f, y));
    }

    /// {@return what supply costs, discounted: the cost of the plan without what demand left unserved is put at}
    public double supplyCost() {
        return plan.objective() - unservedCost();
    }

    /// {@return whether an emission is counted at sources of power alone, so that it leaves out what others burn}
    ///
    /// @param emission the emission
    public boolean isOfPower(String emission) {
        var e = plan.system().roster(EnergySet.EMISSION).index(emission);
        var ratios = plan.system().table(EnergyParameter.EMISSION_ACTIVITY_RATIO);
        return IntStream.range(0, ratios.size())
                .filter(entry -> ratios.value(entry) != 0 && ratios.place(entry)[2] == e)
                .allMatch(entry ->
                        sources.byName().values().stream().anyMatch(source -> source.contains(ratios.place(entry)[1])));
    }

    /// {@return what is given off in a year}
    ///
    /// @param emission the emission
    /// @param y index of the year
    public double emission(String emission, int y) {
        return sum(
                ResultTable.ANNUAL_EMISSIONS,
                plan.system().roster(EnergySet.EMISSION).index(emission),
                y);
    }

    /// {@return what is given off in all years}
    ///
    /// @param emission the emission
    public double emission(String emission) {
        return overYears(y -> emission(emission, y));
    }

    private double overYears(IntToDoubleFunction ofYear) {
        var sum = 0.0;
        for (var y = 0; y < years().length; y++) {
            sum += ofYear.applyAsDouble(y);
        }
        return sum;
    }

    private double sum(ResultTable table, int member, int y) {
        var sum = 0.0;
        for (var r = 0; r < regions; r++) {
            sum += plan.table(table).at(r, member, y);
        }
        return sum;
    }

    /// {@return the share of primary supply of a year that is imported, over all regions}
    ///
    /// @param y index of the year
    public double imports(int y) {
        return ImportDependence.shares(plan)[y];
    }

    /// {@return the mean of that over all years}
    public double imports() {
        return Arrays.stream(ImportDependence.shares(plan)).average().orElse(Double.NaN);
    }

    /// {@return what a table of regions and years has for a year, added up over the regions}
    ///
    /// @param table such as the debt service
    /// @param y index of the year
    public double total(ResultTable table, int y) {
        var sum = 0.0;
        for (var r = 0; r < regions; r++) {
            sum += plan.table(table).at(r, y);
        }
        return sum;
    }

    /// {@return what one more unit of a fuel costs in a year; NaN where none is asked for or made}
    ///
    /// @param fuel the fuel
    /// @param y index of the year
    public double price(String fuel, int y) {
        return FuelPrice.of(plan, plan.system().roster(EnergySet.FUEL).index(fuel), y);
    }
}
