package concert.folder.osemosys;

import static concert.scenario.energy.EnergyParameter.ACCUMULATED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.AVAILABILITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.EMISSIONS_PENALTY;
import static concert.scenario.energy.EnergyParameter.EMISSION_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.FIXED_COST;
import static concert.scenario.energy.EnergyParameter.INPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OUTPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.VARIABLE_COST;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;

/// Years that a row of numbers leaves out although it has others: the default is taken there, seldom on purpose. What
/// begins later is no such row, unless it is demand.
record MissingYears(EnergySystem system, EnergyCheck check) {
    private static final List<EnergyParameter> DEMANDS = List.of(SPECIFIED_ANNUAL_DEMAND, ACCUMULATED_ANNUAL_DEMAND);
    private static final List<EnergyParameter> OTHERS = List.of(
            CAPACITY_FACTOR,
            AVAILABILITY_FACTOR,
            INPUT_ACTIVITY_RATIO,
            OUTPUT_ACTIVITY_RATIO,
            CAPITAL_COST,
            FIXED_COST,
            VARIABLE_COST,
            EMISSION_ACTIVITY_RATIO,
            EMISSIONS_PENALTY);

    void run() {
        DEMANDS.forEach(demand -> look(demand, Start.FIRST_YEAR));
        OTHERS.forEach(other -> look(other, Start.FIRST_GIVEN));
    }

    /// From which year on a row must be whole.
    private enum Start {
        FIRST_YEAR,
        FIRST_GIVEN
    }

    /// The first hole of each parameter is told.
    private void look(EnergyParameter parameter, Start start) {
        var table = system.table(parameter);
        var years = system.roster(EnergySet.YEAR).size();
        var rows = new LinkedHashMap<Long, BitSet>();
        var places = new LinkedHashMap<Long, int[]>();
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            var row = 0L;
            for (var set = 0; set < place.length - 1; set++) {
                row = row * system.roster(parameter.sets().get(set)).size() + place[set];
            }
            rows.computeIfAbsent(row, _ -> new BitSet()).set(place[place.length - 1]);
            places.putIfAbsent(row, place);
        }
        for (var row : rows.entrySet()) {
            var hole = row.getValue()
                    .nextClearBit(start == Start.FIRST_YEAR ? 0 : row.getValue().nextSetBit(0));
            var given = places.get(row.getKey());
            if (hole < years && given != null) {
                tell(parameter, given, hole);
                return;
            }
        }
    }

    private void tell(EnergyParameter parameter, int[] given, int hole) {
        var year = system.roster(EnergySet.YEAR).name(hole);
        check.warning(
                parameter,
                given,
                "no number for " + year,
                "a number for every year; the default, "
                        + Numerals.text(system.table(parameter).otherwise()) + ", is taken in " + year,
                "Add the year, here and in other rows of the table.");
    }
}
