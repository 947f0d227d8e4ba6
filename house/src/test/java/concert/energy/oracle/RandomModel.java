package concert.energy.oracle;

import concert.math.RandomSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A random OSeMOSYS model as a data file of MathProg: one or two regions with trade, several years, slices, modes, a
/// store, whole units, targets, reserve, limits of every kind, now and then negative numbers.
final class RandomModel {
    private static final List<String> TECHNOLOGIES = List.of("MINE", "COAL_PP", "CHP", "WIND", "DIESEL", "PUMP");
    private static final List<String> FUELS = List.of("COAL", "ELC", "HEAT");
    private static final List<String> MODES = List.of("1", "2");

    private final RandomSequence random;
    private final Map<String, RandomTable> tables = new LinkedHashMap<>();
    private final List<String> regions;
    private final List<String> years;
    private final List<String> slices;
    private final List<String> stores;
    private final List<String> emissions;
    private final int seasons;
    private final int dayTypes;
    private final int brackets;

    RandomModel(long seed) {
        random = new RandomSequence(seed, 0);
        regions = chance(0.35) ? List.of("A", "B") : List.of("A");
        var count = 2 + whole(3);
        years = IntStream.range(0, count)
                .mapToObj(y -> Integer.toString(2020 + y))
                .toList();
        slices = IntStream.rangeClosed(1, 2 + whole(4)).mapToObj(l -> "L" + l).toList();
        stores = chance(0.5) ? List.of("DAM") : List.of();
        emissions = chance(0.8) ? List.of("CO2") : List.of();
        seasons = 1 + whole(2);
        dayTypes = 1 + whole(2);
        brackets = 1 + whole(3);
        time();
        energy();
        plants();
        limits();
        targets();
        if (!stores.isEmpty()) {
            storage();
        }
    }

    private boolean chance(double share) {
        return random.uniform() < share;
    }

    private int whole(int below) {
        return (int) (random.uniform() * below);
    }

    private double number(double least, double most) {
        return Math.round((least + random.uniform() * (most - least)) * 1e4) / 1e4;
    }

    private RandomTable table(String name, String otherwise) {
        return tables.computeIfAbsent(name, _ -> new RandomTable(name, otherwise));
    }

    private static List<String> upTo(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private void time() {
        var splits = slices.stream().mapToDouble(_ -> number(0.5, 2)).toArray();
        var sum = java.util.Arrays.stream(splits).sum();
        for (var year : years) {
            var rest = 1.0;
            for (var l = 0; l < splits.length; l++) {
                var split =
                        l == splits.length - 1 ? Math.round(rest * 1e6) / 1e6 : Math.round(splits[l] / sum * 1e6) / 1e6;
                rest -= split;
                table("YearSplit", "0.5").set(split, slices.get(l), year);
            }
        }
        for (var region : regions) {
            table("DiscountRate", "0.05").set(chance(0.15) ? 0 : number(0.02, 0.12), region);
            table("DepreciationMethod", "1").set(1 + whole(2), region);
        }
    }

    private void energy() {
        for (var region : regions) {
            for (var year : years) {
                table("SpecifiedAnnualDemand", "0").set(number(5, 20), region, "ELC", year);
                if (chance(0.6)) {
                    table("AccumulatedAnnualDemand", "0").set(number(1, 6), region, "HEAT", year);
                }
                if (chance(0.1)) {
                    table("AccumulatedAnnualDemand", "0").set(number(5, 25), region, "ELC", year);
                }
                for (var slice : slices) {
                    table("SpecifiedDemandProfile", "0")
                            .set(number(0.6 / slices.size(), 1.4 / slices.size()), region, "ELC", slice, year);
                }
            }
        }
        for (var fuel : List.of("COAL", "ELC")) {
            if (regions.size() == 2 && chance(0.6)) {
                for (var year : years) {
                    table("TradeRoute", "0").set(1, "A", "B", fuel, year);
                    table("TradeRoute", "0").set(1, "B", "A", fuel, year);
                }
            }
        }
    }

    private void plants() {
        for (var region : regions) {
            for (var plant : TECHNOLOGIES) {
                table("OperationalLife", "1").set(1 + whole(8), region, plant);
                table("CapacityToActivityUnit", "1").set(chance(0.3) ? 31.536 : 1, region, plant);
                if (chance(0.1)) {
                    table("DiscountRateIdv", "").set(number(0, 0.15), region, plant);
                }
                for (var year : years) {
                    plant(region, plant, year);
                    ratios(region, plant, year);
                }
            }
        }
    }

    private void plant(String region, String plant, String year) {
        table("CapitalCost", "0").set(plant.equals("MINE") ? 0 : number(1, 60), region, plant, year);
        table("FixedCost", "0").set(number(0, 2), region, plant, year);
        for (var mode : MODES) {
            var base = plant.equals("DIESEL") ? 20 : 0;
            table("VariableCost", "0.00001")
                    .set(chance(0.02) ? -number(0, 2) : base + number(0, 4), region, plant, mode, year);
        }
        if (chance(0.5)) {
            table("AvailabilityFactor", "1").set(number(0.6, 1), region, plant, year);
        }
        for (var slice : slices) {
            if (plant.equals("WIND") || chance(0.2)) {
                table("CapacityFactor", "1")
                        .set(plant.equals("WIND") ? number(0, 0.6) : number(0.5, 1), region, plant, slice, year);
            }
        }
        if (chance(0.5)) {
            table("ResidualCapacity", "0").set(number(0, 6), region, plant, year);
        }
        if (plant.equals("COAL_PP") && chance(0.1)) {
            table("CapacityOfOneTechnologyUnit", "0").set(number(0.5, 3), region, plant, year);
        }
    }

    private void ratios(String region, String plant, String year) {
        switch (plant) {
            case "MINE" -> {
                if (!chance(0.04)) {
                    ratio("OutputActivityRatio", region, plant, "COAL", "1", year, 1);
                }
                emission(region, plant, "1", year);
            }
            case "COAL_PP" -> {
                ratio("InputActivityRatio", region, plant, "COAL", "1", year, number(2, 3));
                ratio("OutputActivityRatio", region, plant, "ELC", "1", year, 1);
                emission(region, plant, "1", year);
            }
            case "CHP" -> {
                ratio("InputActivityRatio", region, plant, "COAL", "1", year, number(2, 3));
                ratio("OutputActivityRatio", region, plant, "ELC", "1", year, number(0.7, 1));
                ratio("OutputActivityRatio", region, plant, "HEAT", "1", year, number(0.5, 1));
                ratio("InputActivityRatio", region, plant, "COAL", "2", year, number(1, 1.3));
                ratio("OutputActivityRatio", region, plant, "HEAT", "2", year, 1);
            }
            case "WIND", "DIESEL" -> {
                ratio("OutputActivityRatio", region, plant, "ELC", "1", year, chance(0.02) ? -1 : 1);
                emission(region, plant, plant.equals("WIND") ? "2" : "1", year);
            }
            default -> {
                ratio("InputActivityRatio", region, plant, "ELC", "1", year, 1);
                ratio("OutputActivityRatio", region, plant, "ELC", "2", year, number(0.7, 1));
            }
        }
    }

    private void ratio(String name, String region, String plant, String fuel, String mode, String year, double ratio) {
        table(name, "0").set(ratio, region, plant, fuel, mode, year);
    }

    private void emission(String region, String plant, String mode, String year) {
        for (var emission : emissions) {
            table("EmissionActivityRatio", "0")
                    .set(chance(0.03) ? -0.1 : number(0, 1), region, plant, emission, mode, year);
        }
    }

    private void limits() {
        for (var region : regions) {
            for (var plant : TECHNOLOGIES) {
                for (var year : years) {
                    if (chance(0.08)) {
                        table("TotalAnnualMaxCapacity", "-1").set(number(8, 30), region, plant, year);
                    }
                    if (chance(0.04)) {
                        table("TotalAnnualMinCapacity", "0").set(number(0, 4), region, plant, year);
                    }
                    if (chance(0.08)) {
                        table("TotalAnnualMaxCapacityInvestment", "-1")
                                .set(chance(0.2) ? 0 : number(2, 9), region, plant, year);
                    }
                    if (chance(0.04)) {
                        table("TotalAnnualMinCapacityInvestment", "0").set(number(0, 2), region, plant, year);
                    }
                    if (chance(0.06)) {
                        table("TotalTechnologyAnnualActivityUpperLimit", "-1").set(number(5, 60), region, plant, year);
                    }
                    if (chance(0.04)) {
                        table("TotalTechnologyAnnualActivityLowerLimit", "0").set(number(0, 2), region, plant, year);
                    }
                }
                if (chance(0.05)) {
                    table("TotalTechnologyModelPeriodActivityUpperLimit", "-1").set(number(20, 90), region, plant);
                }
            }
        }
    }

    private void targets() {
        for (var region : regions) {
            var margin = chance(0.4);
            var share = chance(0.4);
            for (var year : years) {
                table("ReserveMargin", "0").set(margin ? number(1, 1.3) : 0, region, year);
                table("REMinProductionTarget", "0").set(share ? number(0, 0.4) : 0, region, year);
                table("ReserveMarginTagFuel", "0").set(1, region, "ELC", year);
                table("RETagFuel", "0").set(1, region, "ELC", year);
                table("RETagTechnology", "0").set(1, region, "WIND", year);
                for (var plant : List.of("COAL_PP", "DIESEL", "CHP")) {
                    table("ReserveMarginTagTechnology", "0").set(chance(0.8) ? 1 : number(0, 1), region, plant, year);
                }
                for (var emission : emissions) {
                    table("EmissionsPenalty", "0").set(chance(0.05) ? -1 : number(0, 5), region, emission, year);
                    if (chance(0.15)) {
                        table("AnnualEmissionLimit", "-1").set(number(10, 60), region, emission, year);
                    }
                    table("AnnualExogenousEmission", "0").set(number(0, 3), region, emission, year);
                }
            }
            for (var emission : emissions) {
                table("ModelPeriodEmissionLimit", "-1").set(chance(0.2) ? number(50, 200) : -1, region, emission);
                table("ModelPeriodExogenousEmission", "0").set(number(0, 3), region, emission);
            }
        }
    }

    private void storage() {
        for (var l = 0; l < slices.size(); l++) {
            var slice = slices.get(l);
            if (!chance(0.05)) {
                table("Conversionls", "0").set(1, slice, Integer.toString(1 + l % seasons));
                table("Conversionld", "0").set(1, slice, Integer.toString(1 + whole(dayTypes)));
                table("Conversionlh", "0").set(1, slice, Integer.toString(1 + whole(brackets)));
            }
        }
        for (var year : years) {
            for (var bracket : upTo(brackets)) {
                table("DaySplit", "0").set(number(0.0008, 0.002), bracket, year);
            }
            for (var season : upTo(seasons)) {
                for (var type : upTo(dayTypes)) {
                    table("DaysInDayType", "0").set(dayTypes == 1 ? 7 : type.equals("1") ? 5 : 2, season, type, year);
                }
            }
        }
        for (var region : regions) {
            table("TechnologyToStorage", "0").set(1, region, "PUMP", "DAM", "1");
            table("TechnologyFromStorage", "0").set(1, region, "PUMP", "DAM", "2");
            table("DiscountRateStorage", "0.05").set(number(0, 0.1), region, "DAM");
            table("OperationalLifeStorage", "1").set(1 + whole(6), region, "DAM");
            table("StorageLevelStart", "0").set(chance(0.5) ? number(0, 2) : 0, region, "DAM");
            table("StorageMaxChargeRate", "99").set(number(1, 50), region, "DAM");
            table("StorageMaxDischargeRate", "99").set(number(1, 50), region, "DAM");
            for (var year : years) {
                table("CapitalCostStorage", "0").set(number(0.1, 6), region, "DAM", year);
                table("MinStorageCharge", "0").set(chance(0.3) ? number(0, 0.3) : 0, region, "DAM", year);
                table("ResidualStorageCapacity", "0").set(chance(0.5) ? number(0, 5) : 0, region, "DAM", year);
            }
        }
    }

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("TradeRoute", "0"),
            Map.entry("AccumulatedAnnualDemand", "0"),
            Map.entry("CapacityFactor", "1"),
            Map.entry("AvailabilityFactor", "1"),
            Map.entry("ResidualCapacity", "0"),
            Map.entry("EmissionActivityRatio", "0"),
            Map.entry("EmissionsPenalty", "0"),
            Map.entry("AnnualExogenousEmission", "0"),
            Map.entry("AnnualEmissionLimit", "-1"),
            Map.entry("ModelPeriodExogenousEmission", "0"),
            Map.entry("ModelPeriodEmissionLimit", "-1"),
            Map.entry("CapacityOfOneTechnologyUnit", "0"),
            Map.entry("TotalAnnualMaxCapacity", "-1"),
            Map.entry("TotalAnnualMinCapacity", "0"),
            Map.entry("TotalAnnualMaxCapacityInvestment", "-1"),
            Map.entry("TotalAnnualMinCapacityInvestment", "0"),
            Map.entry("TotalTechnologyAnnualActivityUpperLimit", "-1"),
            Map.entry("TotalTechnologyAnnualActivityLowerLimit", "0"),
            Map.entry("TotalTechnologyModelPeriodActivityUpperLimit", "-1"),
            Map.entry("TotalTechnologyModelPeriodActivityLowerLimit", "0"));

    /// The data file: sets and parameters in a drawn order.
    String text() {
        USUAL.forEach(this::table);
        var statements = new ArrayList<String>();
        set(statements, "REGION", regions);
        set(statements, "YEAR", years);
        set(statements, "TIMESLICE", slices);
        set(statements, "TECHNOLOGY", TECHNOLOGIES);
        set(statements, "FUEL", FUELS);
        set(statements, "MODE_OF_OPERATION", MODES);
        set(statements, "EMISSION", emissions);
        set(statements, "STORAGE", stores);
        set(statements, "SEASON", stores.isEmpty() ? List.of() : upTo(seasons));
        set(statements, "DAYTYPE", stores.isEmpty() ? List.of() : upTo(dayTypes));
        set(statements, "DAILYTIMEBRACKET", stores.isEmpty() ? List.of() : upTo(brackets));
        tables.values().forEach(table -> statements.add(table.write(random)));
        for (var last = statements.size() - 1; last > 0; last--) {
            Collections.swap(statements, last, whole(last + 1));
        }
        return "# random\ndata;\n" + String.join("", statements) + "end;\n";
    }

    private void set(List<String> statements, String name, List<String> members) {
        statements.add("set " + name + (chance(0.7) || members.isEmpty() ? " := " : " ")
                + String.join(chance(0.2) ? " , " : " ", members) + (chance(0.3) ? " # done\n;\n" : ";\n"));
    }
}
