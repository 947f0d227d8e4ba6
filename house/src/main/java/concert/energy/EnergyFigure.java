package concert.energy;

import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One number of a plan under a stable name, such as `energy.share.NUCLEAR.2030`. Numbers of several regions are added
/// up; those that cannot be are given for each region.
///
/// @param key its name
/// @param unit its unit
/// @param reading reads it from a plan
public record EnergyFigure(String key, String unit, ToDoubleFunction<EnergyPlan.Optimal> reading) {
    private static final String SHARE = "share";

    /// {@return every figure of a system's plan}
    ///
    /// @param system the system
    public static List<EnergyFigure> of(EnergySystem system) {
        var figures = new ArrayList<EnergyFigure>();
        figures.add(new EnergyFigure("energy.objective", money(system), EnergyPlan.Optimal::objective));
        var years = system.roster(EnergySet.YEAR).names();
        for (var y = 0; y < years.size(); y++) {
            technologies(figures, system, y);
            fuels(figures, system, y);
            regions(figures, system, y);
            var year = y;
            for (var e = 0; e < system.roster(EnergySet.EMISSION).size(); e++) {
                var emission = e;
                figures.add(new EnergyFigure(
                        key("emissions", system.roster(EnergySet.EMISSION).name(e), years.get(y)),
                        unit(system.units().emission(), "emission"),
                        plan -> overRegions(
                                plan,
                                r -> plan.table(ResultTable.ANNUAL_EMISSIONS).at(r, emission, year))));
            }
        }
        return figures;
    }

    private static String key(String what, String of, String year) {
        return "energy." + what + "." + of + "." + year;
    }

    private static String unit(String stated, String otherwise) {
        return stated.isEmpty() ? otherwise : stated;
    }

    private static String money(EnergySystem system) {
        return unit(system.units().money(), "money");
    }

    private static String energy(EnergySystem system) {
        return unit(system.units().energy(), "energy");
    }

    private static void technologies(List<EnergyFigure> figures, EnergySystem system, int y) {
        var year = system.roster(EnergySet.YEAR).name(y);
        var capacity = unit(system.units().capacity(), "capacity");
        for (var t = 0; t < system.roster(EnergySet.TECHNOLOGY).size(); t++) {
            var id = system.roster(EnergySet.TECHNOLOGY).name(t);
            var technology = t;
            figures.add(new EnergyFigure(
                    key("capacity", id, year),
                    capacity,
                    plan -> overRegions(
                            plan,
                            r -> plan.table(ResultTable.TOTAL_CAPACITY_ANNUAL).at(r, technology, y))));
            figures.add(new EnergyFigure(
                    key("new", id, year),
                    capacity,
                    plan -> overRegions(
                            plan, r -> plan.table(ResultTable.NEW_CAPACITY).at(r, technology, y))));
            figures.add(new EnergyFigure(
                    key("generation", id, year), energy(system), plan -> generation(plan, technology, y)));
            figures.add(new EnergyFigure(key(SHARE, id, year), SHARE, plan -> share(plan, technology, y)));
        }
    }

    private static void fuels(List<EnergyFigure> figures, EnergySystem system, int y) {
        var year = system.roster(EnergySet.YEAR).name(y);
        for (var f = 0; f < system.roster(EnergySet.FUEL).size(); f++) {
            var id = system.roster(EnergySet.FUEL).name(f);
            var fuel = f;
            figures.add(new EnergyFigure(
                    key("unserved", id, year),
                    energy(system),
                    plan -> overRegions(
                            plan, r -> plan.table(ResultTable.UNSERVED_ENERGY).at(r, fuel, y))));
            figures.add(new EnergyFigure(
                    key("price", id, year),
                    money(system) + " per " + energy(system),
                    plan -> FuelPrice.of(plan, fuel, y)));
        }
    }

    private static void regions(List<EnergyFigure> figures, EnergySystem system, int y) {
        var year = system.roster(EnergySet.YEAR).name(y);
        var regions = system.roster(EnergySet.REGION);
        for (var r = 0; r < regions.size(); r++) {
            var region = r;
            var place = regions.size() == 1 ? year : regions.name(r) + "." + year;
            figures.add(new EnergyFigure(
                    "energy.cost." + place,
                    money(system),
                    plan -> plan.table(ResultTable.TOTAL_DISCOUNTED_COST).at(region, y)));
            figures.add(new EnergyFigure(
                    "energy.import_share." + place,
                    SHARE,
                    plan -> plan.table(ResultTable.IMPORT_SHARE).at(region, y)));
            figures.add(new EnergyFigure(
                    "energy.concentration." + place,
                    "index",
                    plan -> plan.table(ResultTable.SUPPLIER_CONCENTRATION).at(region, y)));
            figures.add(new EnergyFigure(
                    "energy.debt_service." + place,
                    money(system),
                    plan -> plan.table(ResultTable.DEBT_SERVICE).at(region, y)));
        }
    }

    private interface OfRegion {
        double at(int r);
    }

    private static double overRegions(EnergyPlan.Optimal plan, OfRegion number) {
        var sum = 0.0;
        for (var r = 0; r < plan.system().roster(EnergySet.REGION).size(); r++) {
            sum += number.at(r);
        }
        return sum;
    }

    /// What a technology makes in a year, of all fuels.
    private static double generation(EnergyPlan.Optimal plan, int t, int y) {
        var sum = 0.0;
        for (var f = 0; f < plan.system().roster(EnergySet.FUEL).size(); f++) {
            sum += made(plan, t, f, y);
        }
        return sum;
    }

    private static double made(EnergyPlan.Optimal plan, int t, int f, int y) {
        return overRegions(
                plan,
                r -> plan.table(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL).at(r, t, f, y));
    }

    private static double made(EnergyPlan.Optimal plan, int f, int y) {
        var sum = 0.0;
        for (var t = 0; t < plan.system().roster(EnergySet.TECHNOLOGY).size(); t++) {
            sum += made(plan, t, f, y);
        }
        return sum;
    }

    /// Part of a technology in all that is made of the fuels that it makes; 0 where it makes nothing.
    private static double share(EnergyPlan.Optimal plan, int t, int y) {
        var own = 0.0;
        var all = 0.0;
        for (var f = 0; f < plan.system().roster(EnergySet.FUEL).size(); f++) {
            var part = made(plan, t, f, y);
            if (part > 0) {
                own += part;
                all += made(plan, f, y);
            }
        }
        return all > 0 ? own / all : 0;
    }
}
