package concert.folder.osemosys;

import static concert.scenario.energy.EnergyParameter.ACCUMULATED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.AVAILABILITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST;
import static concert.scenario.energy.EnergyParameter.CAPITAL_COST_STORAGE;
import static concert.scenario.energy.EnergyParameter.DISCOUNT_RATE;
import static concert.scenario.energy.EnergyParameter.DISCOUNT_RATE_IDV;
import static concert.scenario.energy.EnergyParameter.DISCOUNT_RATE_STORAGE;
import static concert.scenario.energy.EnergyParameter.EMISSIONS_PENALTY;
import static concert.scenario.energy.EnergyParameter.EMISSION_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.FIXED_COST;
import static concert.scenario.energy.EnergyParameter.INPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OUTPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.RESERVE_MARGIN;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_CAPACITY;
import static concert.scenario.energy.EnergyParameter.RE_MIN_PRODUCTION_TARGET;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_ANNUAL_DEMAND;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.Map;

/// Numbers whose size tells that their unit is probably another than meant: shares in per cent, capacities in MW among
/// GW, demand below 0. The first of each parameter is told.
record Magnitudes(EnergySystem system, EnergyCheck check) {
    /// Above this a share or rate is probably per cent. A reserve margin is 1 and what is kept in reserve.
    private static final Map<EnergyParameter, Double> MOST = Map.of(
            CAPACITY_FACTOR, 1.5,
            AVAILABILITY_FACTOR, 1.5,
            DISCOUNT_RATE, 1.0,
            DISCOUNT_RATE_IDV, 1.0,
            DISCOUNT_RATE_STORAGE, 1.0,
            RE_MIN_PRODUCTION_TARGET, 1.5,
            RESERVE_MARGIN, 5.0);

    /// What a negative number of a parameter keeps at 0, since every quantity of the long form is at least 0.
    private static final Map<EnergyParameter, String> FORBIDDING = Map.of(
            CAPITAL_COST, "new capacity",
            CAPITAL_COST_STORAGE, "new storage",
            FIXED_COST, "capacity",
            INPUT_ACTIVITY_RATIO, "activity",
            OUTPUT_ACTIVITY_RATIO, "activity",
            EMISSION_ACTIVITY_RATIO, "activity",
            EMISSIONS_PENALTY, "activity that emits");

    /// What stands can seldom make this many times all that is asked for.
    private static final double OUT_OF_PROPORTION = 100;

    void run() {
        for (var parameter : EnergyParameter.values()) {
            var most = MOST.get(parameter);
            if (most != null) {
                percent(parameter, most);
            }
        }
        for (var demand : new EnergyParameter[] {SPECIFIED_ANNUAL_DEMAND, ACCUMULATED_ANNUAL_DEMAND}) {
            negative(demand, "at least 0; with this number there is no plan", "Write what is fed in as a technology.");
        }
        FORBIDDING.forEach((parameter, stops) -> negative(
                parameter,
                "at least 0; in OSeMOSYS as published a negative number keeps " + stops + " at 0",
                "Correct the sign, or plan with energy --signs relaxed if you mean it."));
        capacities();
    }

    private void percent(EnergyParameter parameter, double most) {
        var table = system.table(parameter);
        for (var entry = 0; entry < table.size(); entry++) {
            if (table.value(entry) > most) {
                check.warning(
                        parameter,
                        table.place(entry),
                        Numerals.text(table.value(entry)),
                        parameter == RESERVE_MARGIN ? "1 plus a share, such as 1.18" : "a share from 0 to 1",
                        "Divide by 100 if you meant per cent.");
                return;
            }
        }
        if (table.otherwise() > most && !table.isFull()) {
            check.warning(
                    parameter,
                    new int[0],
                    Numerals.text(table.otherwise()),
                    "a default that is a share from 0 to 1",
                    "Divide by 100 if you meant per cent.");
        }
    }

    /// The first number of a parameter that is below 0.
    private void negative(EnergyParameter parameter, String expected, String fix) {
        var table = system.table(parameter);
        for (var entry = 0; entry < table.size(); entry++) {
            if (table.value(entry) < 0) {
                check.warning(parameter, table.place(entry), Numerals.text(table.value(entry)), expected, fix);
                return;
            }
        }
        if (table.otherwise() < 0) {
            check.warning(parameter, new int[0], Numerals.text(table.otherwise()), expected, fix);
        }
    }

    /// Standing capacity that could make a hundred times what is asked for.
    private void capacities() {
        var table = system.table(RESIDUAL_CAPACITY);
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            var year = place[2];
            var can =
                    table.value(entry) * system.table(CAPACITY_TO_ACTIVITY_UNIT).at(place[0], place[1]);
            var asked = demand(year);
            if (asked > 0 && can > OUT_OF_PROPORTION * asked) {
                check.warning(
                        RESIDUAL_CAPACITY,
                        place,
                        Numerals.text(table.value(entry)),
                        "a capacity in the unit of the others; this one could make " + Math.round(can / asked)
                                + " times all that is asked for in the year",
                        "Divide by 1000 if it is MW among GW.");
                return;
            }
        }
    }

    private double demand(int year) {
        var sum = 0.0;
        for (var r = 0; r < system.roster(EnergySet.REGION).size(); r++) {
            for (var f = 0; f < system.roster(EnergySet.FUEL).size(); f++) {
                sum += Math.max(
                        system.table(SPECIFIED_ANNUAL_DEMAND).at(r, f, year),
                        system.table(ACCUMULATED_ANNUAL_DEMAND).at(r, f, year));
            }
        }
        return sum;
    }
}
