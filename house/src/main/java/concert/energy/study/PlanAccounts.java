package concert.energy.study;

import concert.energy.EnergyPlan;
import concert.energy.ImportDependence;
import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A plan by source of power and by year. Technologies whose ids are the same up to the first `_` are one source, so
/// `GAS_OLD` and `GAS_NEW` are `gas`. Power is what asks for reserve; where nothing does, what demand asks for.
public final class PlanAccounts {
    private final EnergyPlan.Optimal plan;
    private final int regions;
    private final BitSet emitting;
    private double[] imports = {};
    private final List<Integer> power = new ArrayList<>();
    private final Map<String, List<Integer>> sources = new LinkedHashMap<>();

    /// The accounts of a plan.
    ///
    /// @param plan the plan
    public PlanAccounts(EnergyPlan.Optimal plan) {
        this.plan = plan;
        this.regions = size(EnergySet.REGION);
        this.emitting = Emitters.of(plan.system());
        for (var fuel = 0; fuel < size(EnergySet.FUEL); fuel++) {
            if (has(plan.system(), EnergyParameter.RESERVE_MARGIN_TAG_FUEL, fuel)) {
                power.add(fuel);
            }
        }
        for (var fuel = 0; fuel < size(EnergySet.FUEL) && power.isEmpty(); fuel++) {
            if (has(plan.system(), EnergyParameter.SPECIFIED_ANNUAL_DEMAND, fuel)) {
                power.add(fuel);
            }
        }
        var makes = linked(EnergyParameter.OUTPUT_ACTIVITY_RATIO);
        var takes = linked(EnergyParameter.INPUT_ACTIVITY_RATIO);
        for (var t = 0; t < makes.length; t++) {
            if (makes[t] && !takes[t]) {
                sources.computeIfAbsent(source(t), _ -> new ArrayList<>()).add(t);
            }
        }
    }

    private int size(EnergySet set) {
        return plan.system().roster(set).size();
    }

    /// Whether a table has a number other than 0 for a member of its second set.
    private static boolean has(EnergySystem system, EnergyParameter parameter, int member) {
        var table = system.table(parameter);
        for (var entry = 0; entry < table.size(); entry++) {
            if (table.value(entry) != 0 && table.place(entry)[1] == member) {
                return true;
            }
        }
        return false;
    }

    /// Which technologies make or take power.
    private boolean[] linked(EnergyParameter ratio) {
        var linked = new boolean[size(EnergySet.TECHNOLOGY)];
        var table = plan.system().table(ratio);
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            linked[place[1]] |= table.value(entry) != 0 && power.contains(place[2]);
        }
        return linked;
    }

    private String source(int t) {
        return source(plan.system().roster(EnergySet.TECHNOLOGY).name(t));
    }

    /// {@return the source to which a technology belongs}
    ///
    /// @param name id of the technology
    public static String source(String name) {
        var end = name.indexOf('_');
        return (end > 0 ? name.substring(0, end) : name).toLowerCase(Locale.ROOT);
    }

    /// {@return the sources of power of a system, in the order of its technologies}
    ///
    /// @param system the system
    public static List<String> sources(EnergySystem system) {
        return new PlanAccounts(new EnergyPlan.Optimal(system, 0, 0, Map.of())).sources();
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
        return List.copyOf(sources.keySet());
    }

    /// {@return the fuels for which there is demand, in the order of the data}
    public List<String> demanded() {
        return demanded(plan.system());
    }

    /// {@return the fuels for which there is demand, in the order of the data}
    ///
    /// @param system the system
    public static List<String> demanded(EnergySystem system) {
        return system.roster(EnergySet.FUEL).names().stream()
                .filter(name -> {
                    var fuel = system.roster(EnergySet.FUEL).index(name);
                    return has(system, EnergyParameter.SPECIFIED_ANNUAL_DEMAND, fuel)
                            || has(system, EnergyParameter.ACCUMULATED_ANNUAL_DEMAND, fuel);
                })
                .toList();
    }

    /// {@return the power that a source makes in a year}
    ///
    /// @param source the source
    /// @param y index of the year
    public double generation(String source, int y) {
        var sum = 0.0;
        for (var t : sources.getOrDefault(source, List.of())) {
            sum += generation(t, y);
        }
        return sum;
    }

    private double generation(int t, int y) {
        var table = plan.table(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL);
        var sum = 0.0;
        for (var r = 0; r < regions; r++) {
            for (var fuel : power) {
                sum += table.at(r, t, fuel, y);
            }
        }
        return sum;
    }

    /// {@return the power that all sources make in a year}
    ///
    /// @param y index of the year
    public double generation(int y) {
        return sources.keySet().stream()
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
        return sources.getOrDefault(source, List.of()).stream().allMatch(this::isClean);
    }

    private boolean isClean(int t) {
        return !emitting.get(t);
    }

    /// {@return the share of power of a year that is made without the first emission of the system, upstream too; NaN
    /// if there
    /// is no power}
    ///
    /// @param y index of the year
    public double cleanShare(int y) {
        var sum = 0.0;
        for (var technologies : sources.values()) {
            for (var t : technologies) {
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
        for (var t : sources.getOrDefault(source, List.of())) {
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
        var sum = 0.0;
        for (var y = 0; y < years().length; y++) {
            sum += unserved(y);
        }
        return sum;
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
        var sum = 0.0;
        for (var y = 0; y < years().length; y++) {
            sum += emission(emission, y);
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
        if (imports.length == 0) {
            imports = IntStream.range(0, years().length)
                    .mapToDouble(year -> ImportDependence.share(plan, year))
                    .toArray();
        }
        return imports[y];
    }

    /// {@return the mean of that over all years}
    public double imports() {
        var sum = 0.0;
        for (var y = 0; y < years().length; y++) {
            sum += imports(y);
        }
        return sum / years().length;
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

    /// {@return what one more unit of a fuel costs in a year, by what each region makes of it; NaN where none is made}
    ///
    /// @param fuel the fuel
    /// @param y index of the year
    public double price(String fuel, int y) {
        var f = plan.system().roster(EnergySet.FUEL).index(fuel);
        var made = plan.table(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL);
        var worth = 0.0;
        var all = 0.0;
        for (var r = 0; r < regions; r++) {
            for (var t = 0; t < size(EnergySet.TECHNOLOGY); t++) {
                worth += made.at(r, t, f, y) * plan.table(ResultTable.PRICE).at(r, f, y);
                all += made.at(r, t, f, y);
            }
        }
        return worth / all;
    }
}
