package concert.folder.osemosys;

import static concert.scenario.energy.EnergyParameter.ACCUMULATED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.CAPACITY_TO_ACTIVITY_UNIT;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLD;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLH;
import static concert.scenario.energy.EnergyParameter.CONVERSIONLS;
import static concert.scenario.energy.EnergyParameter.DISCOUNT_RATE_STORAGE;
import static concert.scenario.energy.EnergyParameter.INPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.OUTPUT_ACTIVITY_RATIO;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_STORAGE_CAPACITY;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_ANNUAL_DEMAND;
import static concert.scenario.energy.EnergyParameter.SPECIFIED_DEMAND_PROFILE;
import static concert.scenario.energy.EnergyParameter.STORAGE_MAX_CHARGE_RATE;
import static concert.scenario.energy.EnergyParameter.STORAGE_MAX_DISCHARGE_RATE;
import static concert.scenario.energy.EnergyParameter.TRADE_ROUTE;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// What can be computed as it stands and is nearly always a mistake.
record Suspicions(EnergySystem system, EnergyCheck check) {
    private static final double SHARES = 1e-3;

    void run() {
        freeFuels();
        oneWayRoutes();
        profiles();
        new MissingYears(system, check).run();
        cycles();
        noDemand();
        new Magnitudes(system, check).run();
        mixedUnits();
        if (size(EnergySet.STORAGE) > 0) {
            slices();
            storageRates();
            stores();
        }
    }

    private int size(EnergySet set) {
        return system.roster(set).size();
    }

    /// A fuel that is asked for or used, and that nobody makes in that year, costs nothing.
    private void freeFuels() {
        var years = size(EnergySet.YEAR);
        var fuels = size(EnergySet.FUEL);
        var made = new BitSet();
        var output = system.table(OUTPUT_ACTIVITY_RATIO);
        if (output.otherwise() != 0) {
            return;
        }
        for (var entry = 0; entry < output.size(); entry++) {
            var place = output.place(entry);
            made.set((place[0] * fuels + place[2]) * years + place[4], output.value(entry) != 0);
        }
        var told = new BitSet();
        for (var wanted :
                new EnergyParameter[] {SPECIFIED_ANNUAL_DEMAND, ACCUMULATED_ANNUAL_DEMAND, INPUT_ACTIVITY_RATIO}) {
            var table = system.table(wanted);
            for (var entry = 0; entry < table.size(); entry++) {
                var place = table.place(entry);
                var fuel = wanted == INPUT_ACTIVITY_RATIO ? place[2] : place[1];
                var region = place[0] * fuels + fuel;
                if (table.value(entry) != 0
                        && !made.get(region * years + place[place.length - 1])
                        && !told.get(region)) {
                    told.set(region);
                    check.warning(
                            wanted,
                            place,
                            system.roster(EnergySet.FUEL).name(fuel),
                            "a fuel that some technology makes in that year; OSeMOSYS takes others as free",
                            "Give some technology an OutputActivityRatio of it.");
                }
            }
        }
    }

    /// Fuels that come back as more than they were.
    private void cycles() {
        for (var cycle : new FuelCycles(system).gaining()) {
            check.warning(
                    OUTPUT_ACTIVITY_RATIO,
                    cycle.place(),
                    String.join(" to ", cycle.fuels()) + " to " + cycle.fuels().getFirst() + ", "
                            + Numerals.text(cycle.gain()) + " for 1",
                    "a cycle of fuels that gives back no more than it takes; this one makes energy out of nothing",
                    "Correct an InputActivityRatio or OutputActivityRatio of the cycle.");
        }
    }

    private void noDemand() {
        var asked = hasPositive(SPECIFIED_ANNUAL_DEMAND) || hasPositive(ACCUMULATED_ANNUAL_DEMAND);
        if (!asked) {
            check.warning(
                    SPECIFIED_ANNUAL_DEMAND,
                    new int[0],
                    "",
                    "some demand; nothing need be built or run",
                    "Add demand.");
        }
    }

    private boolean hasPositive(EnergyParameter parameter) {
        var table = system.table(parameter);
        for (var entry = 0; entry < table.size(); entry++) {
            if (table.value(entry) > 0) {
                return true;
            }
        }
        return table.otherwise() > 0;
    }

    /// Plants for the same fuel whose capacity seems to be counted in different units, such as GW for PJ and GW for
    /// TWh. A factor of 1 is that of what has no capacity to speak of, such as imports.
    private void mixedUnits() {
        var factor = system.table(CAPACITY_TO_ACTIVITY_UNIT);
        var output = system.table(OUTPUT_ACTIVITY_RATIO);
        var first = new HashMap<Integer, Integer>();
        for (var entry = 0; entry < output.size(); entry++) {
            var place = output.place(entry);
            var own = factor.at(place[0], place[1]);
            var fuel = place[0] * size(EnergySet.FUEL) + place[2];
            if (own == 1) {
                continue;
            }
            var other = first.putIfAbsent(fuel, place[1]);
            if (other != null && factor.at(place[0], other) != own) {
                check.warning(
                        CAPACITY_TO_ACTIVITY_UNIT,
                        new int[] {place[0], place[1]},
                        Numerals.text(own),
                        Numerals.text(factor.at(place[0], other)) + ", as "
                                + system.roster(EnergySet.TECHNOLOGY).name(other) + " has, which makes "
                                + system.roster(EnergySet.FUEL).name(place[2]) + " too: units seem mixed",
                        "Write all capacities, and all energy, in one unit.");
                return;
            }
        }
    }

    /// A route that leads one way only lets the first region import without limit, out of nothing.
    private void oneWayRoutes() {
        var routes = system.table(TRADE_ROUTE);
        var told = new HashSet<List<Integer>>();
        for (var entry = 0; entry < routes.size(); entry++) {
            var place = routes.place(entry);
            if (routes.value(entry) != 0
                    && routes.at(place[1], place[0], place[2], place[3]) == 0
                    && told.add(List.of(place[0], place[1], place[2]))) {
                check.warning(
                        TRADE_ROUTE,
                        place,
                        "1",
                        "the same route the other way; without it the fuel comes out of nothing",
                        "Add the route back, or remove this one.");
            }
        }
    }

    /// A profile whose shares do not add up to 1 changes the demand of the year.
    private void profiles() {
        var demand = system.table(SPECIFIED_ANNUAL_DEMAND);
        var told = new BitSet();
        for (var entry = 0; entry < demand.size(); entry++) {
            var place = demand.place(entry);
            var fuel = place[0] * size(EnergySet.FUEL) + place[1];
            var sum = 0.0;
            for (var l = 0; l < size(EnergySet.TIMESLICE); l++) {
                sum += system.table(SPECIFIED_DEMAND_PROFILE).at(place[0], place[1], l, place[2]);
            }
            if (demand.value(entry) != 0 && Math.abs(sum - 1) > SHARES && !told.get(fuel)) {
                told.set(fuel);
                check.warning(
                        SPECIFIED_ANNUAL_DEMAND,
                        place,
                        Numerals.text(sum),
                        "a SpecifiedDemandProfile whose shares add up to 1, here and in the fuel's other years",
                        "Divide each share by their sum.");
            }
        }
    }

    /// A slice in no bracket charges a store for nothing; slices that share a bracket are counted with the length of
    /// all of them.
    private void slices() {
        var holder = new int[size(EnergySet.SEASON) * size(EnergySet.DAYTYPE) * size(EnergySet.DAILYTIMEBRACKET)];
        for (var l = 0; l < size(EnergySet.TIMESLICE); l++) {
            var brackets = brackets(l, holder);
            if (brackets != 1) {
                check.warning(
                        CONVERSIONLS,
                        new int[] {l, 0},
                        Integer.toString(brackets),
                        "a slice in one bracket of one type of day of one season; others charge stores wrongly",
                        "Set Conversionls, Conversionld and Conversionlh to 1 once each.");
            }
        }
    }

    private int brackets(int l, int[] holder) {
        var found = 0;
        var at = 0;
        for (var ls = 0; ls < size(EnergySet.SEASON); ls++) {
            for (var ld = 0; ld < size(EnergySet.DAYTYPE); ld++) {
                for (var lh = 0; lh < size(EnergySet.DAILYTIMEBRACKET); lh++, at++) {
                    if (isIn(CONVERSIONLS, l, ls) && isIn(CONVERSIONLD, l, ld) && isIn(CONVERSIONLH, l, lh)) {
                        found++;
                        if (++holder[at] == 2) {
                            check.warning(
                                    CONVERSIONLH,
                                    new int[] {l, lh},
                                    "1",
                                    "a bracket of its own; OSeMOSYS counts slices that share one too long",
                                    "Split the bracket.");
                        }
                    }
                }
            }
        }
        return found;
    }

    private boolean isIn(EnergyParameter conversion, int l, int part) {
        return system.table(conversion).at(l, part) == 1;
    }

    /// What the data leave out, and what stores then have: a size that costs nothing, or no charge.
    private void stores() {
        usual(RESIDUAL_STORAGE_CAPACITY, "a size for each store; this one stands there and costs nothing");
        usual(STORAGE_MAX_CHARGE_RATE, "a rate for each store; without one it cannot be charged");
        usual(STORAGE_MAX_DISCHARGE_RATE, "a rate for each store; without one it cannot be discharged");
    }

    /// Tells a parameter of which some numbers are left out and are the usual one.
    private void usual(EnergyParameter parameter, String expected) {
        var table = system.table(parameter);
        if (table.isFull() || table.otherwise() != parameter.findUsual().orElse(Double.NaN)) {
            return;
        }
        check.warning(
                parameter,
                new int[0],
                "nothing for some, taken as " + Numerals.text(table.otherwise()),
                expected,
                "Give the number, or a default for all.");
    }

    /// Older data lack DiscountRateStorage.
    private void storageRates() {
        var rates = system.table(DISCOUNT_RATE_STORAGE);
        if (Double.isNaN(rates.otherwise()) && !rates.isFull()) {
            check.warning(
                    DISCOUNT_RATE_STORAGE,
                    new int[] {0, 0},
                    "",
                    "a rate for each store; the region's DiscountRate is taken",
                    "Give DiscountRateStorage.");
        }
    }
}
