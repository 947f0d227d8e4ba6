package concert.cli.energy;

import concert.energy.EnergyPlan;
import concert.energy.ImportDependence;
import concert.energy.PriceWords;
import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.Unserved;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/// A plan for the terminal.
final class PlanText {
    private static final double PERCENT = 100;
    /// What is not told: nobody said what it rests on.
    private static final String UNKNOWN = "–";

    private final EnergyPlan.Optimal plan;
    private final EnergySystem system;
    private final PrintWriter out;

    private PlanText(EnergyPlan.Optimal plan, PrintWriter out) {
        this.plan = plan;
        this.system = plan.system();
        this.out = out;
    }

    /// @param places where the conflicts stand, if there is no plan
    static void print(EnergyPlan plan, List<ConflictPlace> places, PrintWriter out) {
        switch (plan) {
            case EnergyPlan.Optimal optimal ->
                out.println("optimal: the plan costs " + cost(optimal) + ", discounted to the start of "
                        + optimal.system().roster(EnergySet.YEAR).name(0) + ".");
            case EnergyPlan.Infeasible(var conflicts) -> {
                out.println("infeasible: no plan keeps all rules.");
                for (var each = 0; each < conflicts.size(); each++) {
                    out.println("  " + places.get(each).prefix()
                            + conflicts.get(each).text());
                }
            }
            case EnergyPlan.Unbounded _ ->
                out.println("unbounded: cost can fall without end, since something of negative cost has no limit.");
            case EnergyPlan.Stopped stopped -> out.println(stopped(stopped));
        }
        plan.findBest().ifPresent(best -> new PlanText(best, out).print());
    }

    private static String cost(EnergyPlan.Optimal plan) {
        var money = plan.system().units().money();
        return number(plan.objective()) + (money.isEmpty() ? "" : " " + money);
    }

    private static String stopped(EnergyPlan.Stopped plan) {
        var why = switch (plan.reason()) {
            case TIME -> "the time was over";
            case CANCELED -> "it was canceled";
            case NUMBERS -> "the numbers of the model are too uneven";
        };
        var least = Double.isInfinite(plan.bound()) ? "" : "; none costs less than " + number(plan.bound());
        return plan.best()
                .map(best -> "stopped: " + why + "; the best plan found, which follows, costs " + cost(best) + least
                        + (Double.isFinite(best.gap())
                                ? String.format(
                                        Locale.ROOT,
                                        ", so that a better one saves %.3g %% at most.",
                                        PERCENT * best.gap())
                                : "."))
                .orElse("stopped: " + why + " before a plan was found" + least + ". Give it more time (--time-limit).");
    }

    private void print() {
        years();
        technologies();
        stores();
        PriceWords.of(plan).forEach(out::println);
        OutageWords.of(plan).forEach(out::println);
    }

    private void years() {
        var arrangements = system.arrangements();
        var imports = ImportDependence.shares(plan);
        var suppliers =
                !arrangements.suppliers().isEmpty() || !arrangements.contracts().isEmpty();
        var unserved =
                arrangements.unserved().stream().map(Unserved::fuel).distinct().toList();
        var heads = new ArrayList<>(List.of("discounted cost", "imported %"));
        unserved.forEach(fuel -> heads.add("unserved " + fuel));
        heads.addAll(system.roster(EnergySet.EMISSION).names());
        out.println();
        row("year", heads);
        for (var y = 0; y < system.roster(EnergySet.YEAR).size(); y++) {
            var year = y;
            var cells = new ArrayList<String>();
            cells.add(number(sum(ResultTable.TOTAL_DISCOUNTED_COST, y)));
            cells.add(suppliers ? number(PERCENT * imports[y]) : UNKNOWN);
            unserved.forEach(fuel -> cells.add(number(of(
                    ResultTable.UNSERVED_ENERGY, system.roster(EnergySet.FUEL).index(fuel), year))));
            for (var e = 0; e < system.roster(EnergySet.EMISSION).size(); e++) {
                cells.add(number(of(ResultTable.ANNUAL_EMISSIONS, e, y)));
            }
            row(system.roster(EnergySet.YEAR).name(y), cells);
        }
    }

    private void technologies() {
        var years = system.roster(EnergySet.YEAR);
        var last = years.size() - 1;
        out.println();
        row(
                "technology",
                List.of("in " + years.name(0), "in " + years.name(last), "built", "made in " + years.name(last)));
        for (var t = 0; t < system.roster(EnergySet.TECHNOLOGY).size(); t++) {
            var technology = t;
            var first = of(ResultTable.TOTAL_CAPACITY_ANNUAL, t, 0);
            var built = over(years.size(), y -> of(ResultTable.NEW_CAPACITY, technology, y));
            var standing = of(ResultTable.TOTAL_CAPACITY_ANNUAL, t, last);
            if (first > 0 || built > 0 || standing > 0) {
                row(
                        system.roster(EnergySet.TECHNOLOGY).name(t),
                        List.of(
                                number(first),
                                number(standing),
                                number(built),
                                number(of(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL, t, last))));
            }
        }
        out.println();
    }

    private void stores() {
        var stores = system.roster(EnergySet.STORAGE);
        if (stores.size() == 0) {
            return;
        }
        var years = system.roster(EnergySet.YEAR);
        var last = years.size() - 1;
        row("store", List.of("in " + years.name(0), "in " + years.name(last), "built", "held at the end"));
        for (var s = 0; s < stores.size(); s++) {
            var store = s;
            row(
                    stores.name(s),
                    List.of(
                            number(size(s, 0)),
                            number(size(s, last)),
                            number(over(years.size(), y -> of(ResultTable.NEW_STORAGE_CAPACITY, store, y))),
                            number(of(ResultTable.STORAGE_LEVEL_YEAR_FINISH, s, last))));
        }
        out.println();
    }

    /// What stands of a store in a year, old and new, over all regions.
    private double size(int s, int y) {
        var years = system.years();
        return over(system.roster(EnergySet.REGION).size(), r -> {
            var life = system.table(EnergyParameter.OPERATIONAL_LIFE_STORAGE).at(r, s);
            return system.table(EnergyParameter.RESIDUAL_STORAGE_CAPACITY).at(r, s, y)
                    + over(
                            y + 1,
                            built -> years[y] - years[built] < life
                                    ? plan.table(ResultTable.NEW_STORAGE_CAPACITY)
                                            .at(r, s, built)
                                    : 0);
        });
    }

    private static double over(int size, IntToDoubleFunction number) {
        var sum = 0.0;
        for (var i = 0; i < size; i++) {
            sum += number.applyAsDouble(i);
        }
        return sum;
    }

    /// The sum of a table's numbers of one year, the last of its sets.
    private double sum(ResultTable of, int y) {
        var table = plan.table(of);
        return over(table.size(), entry -> table.place(entry)[of.sets().size() - 1] == y ? table.value(entry) : 0);
    }

    /// The sum of a table's numbers of one member of the second of its sets, and year.
    private double of(ResultTable of, int member, int y) {
        var table = plan.table(of);
        return over(table.size(), entry -> {
            var place = table.place(entry);
            return place[1] == member && place[place.length - 1] == y ? table.value(entry) : 0;
        });
    }

    private void row(String name, List<String> cells) {
        out.print(String.format(Locale.ROOT, "%-20s", name));
        for (var cell : cells) {
            out.print(String.format(Locale.ROOT, " %15s", cell));
        }
        out.println();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%,.2f" : "%.3f", value);
    }
}
