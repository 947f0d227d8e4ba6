package concert.folder.osemosys;

import static concert.scenario.energy.EnergyParameter.AVAILABILITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_FACTOR;
import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT;
import static concert.scenario.energy.EnergyParameter.TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT;
import static concert.scenario.energy.EnergyParameter.TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT;
import static concert.scenario.energy.EnergyParameter.YEAR_SPLIT;

import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;

/// The checks of OSeMOSYS' own model file: limits of one technology that contradict each other.
record LimitCheck(EnergySystem system, EnergyCheck check) {
    private static final double NO_LIMIT = -1;

    void run() {
        for (var r = 0; r < size(EnergySet.REGION); r++) {
            for (var t = 0; t < size(EnergySet.TECHNOLOGY); t++) {
                var lower = 0.0;
                for (var y = 0; y < size(EnergySet.YEAR); y++) {
                    investment(r, t, y);
                    activity(r, t, y);
                    capacity(r, t, y);
                    reach(r, t, y);
                    lower += system.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT)
                            .at(r, t, y);
                }
                var period = system.table(TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT)
                        .at(r, t);
                if (period != 0 && period < lower) {
                    check.problem(
                            TOTAL_TECHNOLOGY_MODEL_PERIOD_ACTIVITY_LOWER_LIMIT,
                            new int[] {r, t},
                            Numerals.text(period),
                            "at least " + Numerals.text(lower) + ", the sum of the years' lower limits",
                            "Raise it, or set it to 0 for none.");
                }
            }
        }
    }

    private int size(EnergySet set) {
        return system.roster(set).size();
    }

    private void investment(int r, int t, int y) {
        var most = system.table(TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT).at(r, t, y);
        var least = system.table(TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT).at(r, t, y);
        if (most != NO_LIMIT && least != 0 && most < least) {
            check.problem(
                    TOTAL_ANNUAL_MAX_CAPACITY_INVESTMENT,
                    new int[] {r, t, y},
                    Numerals.text(most),
                    "at least " + Numerals.text(least) + ", the TotalAnnualMinCapacityInvestment",
                    "Raise it, or set it to -1 for none.");
        }
    }

    private void activity(int r, int t, int y) {
        var most = system.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT).at(r, t, y);
        var least = system.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT).at(r, t, y);
        if (most != NO_LIMIT && most != 0 && least != 0 && most < least) {
            check.problem(
                    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_UPPER_LIMIT,
                    new int[] {r, t, y},
                    Numerals.text(most),
                    "at least " + Numerals.text(least) + ", the TotalTechnologyAnnualActivityLowerLimit",
                    "Raise it, or set it to -1 for none.");
        }
    }

    private void capacity(int r, int t, int y) {
        var most = system.table(TOTAL_ANNUAL_MAX_CAPACITY).at(r, t, y);
        var residual = system.table(RESIDUAL_CAPACITY).at(r, t, y);
        var least = residual
                + Math.max(0, system.table(TOTAL_ANNUAL_MIN_CAPACITY_INVESTMENT).at(r, t, y));
        if (most != NO_LIMIT && residual != 0 && most < least) {
            check.problem(
                    TOTAL_ANNUAL_MAX_CAPACITY,
                    new int[] {r, t, y},
                    Numerals.text(most),
                    "at least " + Numerals.text(least) + ", what there is and what must be built",
                    "Raise it, or set it to -1 for none.");
        }
    }

    /// Whether the most capacity can reach the least activity.
    private void reach(int r, int t, int y) {
        var most = system.table(TOTAL_ANNUAL_MAX_CAPACITY).at(r, t, y);
        var least = system.table(TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT).at(r, t, y);
        var hours = system.table(AVAILABILITY_FACTOR).at(r, t, y)
                * system.table(CAPACITY_TO_ACTIVITY_UNIT).at(r, t);
        if (most == NO_LIMIT || most == 0 || least == 0 || hours == 0) {
            return;
        }
        var reach = 0.0;
        for (var l = 0; l < size(EnergySet.TIMESLICE); l++) {
            reach += system.table(CAPACITY_FACTOR).at(r, t, l, y)
                    * system.table(YEAR_SPLIT).at(l, y)
                    * most
                    * hours;
        }
        if (reach < least) {
            check.problem(
                    TOTAL_TECHNOLOGY_ANNUAL_ACTIVITY_LOWER_LIMIT,
                    new int[] {r, t, y},
                    Numerals.text(least),
                    "at most " + Numerals.text(reach) + ", what TotalAnnualMaxCapacity can make",
                    "Lower it, or raise the capacity.");
        }
    }
}
