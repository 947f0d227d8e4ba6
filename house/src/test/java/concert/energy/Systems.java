package concert.energy;

import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.OPERATIONAL_LIFE;
import static concert.scenario.energy.EnergyParameter.OUTPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_DEMAND_PROFILE;
import static concert.scenario.energy.EnergyParameter.VARIABLE_COST;
import static concert.scenario.energy.EnergyParameter.YEAR_SPLIT;

import concert.energy.result.ResultTable;
import concert.scenario.Roster;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Small systems, to be changed one number at a time: region R; slices DAY and NIGHT, each half a year; technologies
/// that make ELC without fuel, one unit of activity per unit of capacity and year; no discounting unless said.
final class Systems {
    private Systems() {}

    /// A system of plants over some years, without demand, costs or limits.
    static EnergySystem of(List<String> technologies, int first, int last) {
        var years = new ArrayList<String>();
        for (var year = first; year <= last; year++) {
            years.add(Integer.toString(year));
        }
        var sets = new EnumMap<EnergySet, Roster>(EnergySet.class);
        sets.put(EnergySet.REGION, new Roster(List.of("R")));
        sets.put(EnergySet.YEAR, new Roster(years));
        sets.put(EnergySet.TIMESLICE, new Roster(List.of("DAY", "NIGHT")));
        sets.put(EnergySet.TECHNOLOGY, new Roster(technologies));
        sets.put(EnergySet.MODE_OF_OPERATION, new Roster(List.of("1")));
        sets.put(EnergySet.FUEL, new Roster(List.of("ELC")));
        sets.put(EnergySet.EMISSION, new Roster(List.of("CO2")));
        var system = EnergySystem.of(sets, Map.of());
        for (var year : years) {
            for (var slice : List.of("DAY", "NIGHT")) {
                system = system.with(YEAR_SPLIT, 0.5, slice, year)
                        .with(SPECIFIED_DEMAND_PROFILE, 0.5, "R", "ELC", slice, year);
            }
            for (var technology : technologies) {
                system = system.with(OUTPUT_ACTIVITY_RATIO, 1, "R", technology, "ELC", "1", year);
            }
        }
        for (var technology : technologies) {
            system = system.with(CAPACITY_TO_ACTIVITY_UNIT, 1, "R", technology)
                    .with(OPERATIONAL_LIFE, 10, "R", technology);
        }
        return system.with(EnergyParameter.DISCOUNT_RATE, 0, "R");
    }

    /// The same number in every year.
    static EnergySystem every(EnergySystem system, EnergyParameter parameter, double value, String... names) {
        var changed = system;
        for (var year : system.roster(EnergySet.YEAR).names()) {
            var place = java.util.Arrays.copyOf(names, names.length + 1);
            place[names.length] = year;
            changed = changed.with(parameter, value, place);
        }
        return changed;
    }

    /// Demand for electricity in every year.
    static EnergySystem demand(EnergySystem system, double value) {
        return every(system, SPECIFIED_ANNUAL_DEMAND, value, "R", "ELC");
    }

    /// What a plant costs to build and to run.
    static EnergySystem costs(EnergySystem system, String technology, double capital, double variable) {
        return every(
                every(system, CAPITAL_COST, capital, "R", technology), VARIABLE_COST, variable, "R", technology, "1");
    }

    static EnergyPlan.Optimal plan(EnergySystem system) {
        var plan = Osemosys.plan(system, Osemosys.Options.DEFAULTS);
        if (plan instanceof EnergyPlan.Optimal optimal) {
            return optimal;
        }
        throw new AssertionError(plan.toString());
    }

    /// A number of a plan's table.
    static double at(EnergyPlan.Optimal plan, ResultTable table, String... names) {
        var place = new int[names.length];
        for (var set = 0; set < names.length; set++) {
            place[set] = plan.system().roster(table.sets().get(set)).index(names[set]);
        }
        return plan.table(table).at(place);
    }
}
