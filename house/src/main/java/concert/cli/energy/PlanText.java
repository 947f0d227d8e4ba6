package concert.cli.energy;

import concert.energy.EnergyPlan;
import concert.energy.ImportDependence;
import concert.energy.Osemosys;
import concert.energy.Outage;
import concert.energy.PriceWords;
import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergySet;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/// A plan for the terminal.
final class PlanText {
    private static final double PERCENT = 100;
    private static final double NOISE = 1e-6;

    private final EnergyPlan.Optimal plan;
    private final PrintWriter out;

    private PlanText(EnergyPlan.Optimal plan, PrintWriter out) {
        this.plan = plan;
        this.out = out;
    }

    static void print(EnergyPlan plan, PrintWriter out) {
        switch (plan) {
            case EnergyPlan.Optimal optimal -> new PlanText(optimal, out).print();
            case EnergyPlan.Infeasible(var conflicts) -> {
                out.println("infeasible: no plan keeps all rules.");
                conflicts.forEach(conflict -> out.println("  " + conflict.text()));
            }
            case EnergyPlan.Unbounded _ ->
                out.println("unbounded: cost can fall without end, since something of negative cost has no limit.");
            case EnergyPlan.Stopped stopped -> out.println(stopped(stopped));
        }
    }

    private static String stopped(EnergyPlan.Stopped plan) {
        var why = switch (plan.reason()) {
            case TIME -> "the time was over";
            case CANCELED -> "it was canceled";
            case NUMBERS -> "the numbers of the model are too uneven";
        };
        var least = Double.isInfinite(plan.bound()) ? "" : "; none costs less than " + number(plan.bound());
        return Double.isInfinite(plan.objective())
                ? "stopped: " + why + " before a plan was found" + least + ". Give it more time (--time-limit)."
                : "stopped: " + why + "; the best plan found costs " + number(plan.objective()) + least + ".";
    }

    private void print() {
        var units = plan.system().units();
        out.println("optimal: the plan costs " + number(plan.objective())
                + (units.money().isEmpty() ? "" : " " + units.money()) + ", discounted to the start of "
                + plan.system().roster(EnergySet.YEAR).name(0) + ".");
        years();
        technologies();
        PriceWords.of(plan).forEach(out::println);
        outages();
    }

    private void years() {
        out.println();
        row("year", "cost", "unserved", "imported %", "emissions");
        for (var y = 0; y < plan.system().roster(EnergySet.YEAR).size(); y++) {
            row(
                    plan.system().roster(EnergySet.YEAR).name(y),
                    number(sum(ResultTable.TOTAL_DISCOUNTED_COST, y)),
                    number(sum(ResultTable.UNSERVED_ENERGY, y)),
                    number(PERCENT * ImportDependence.share(plan, y)),
                    number(sum(ResultTable.ANNUAL_EMISSIONS, y)));
        }
    }

    private void technologies() {
        var years = plan.system().roster(EnergySet.YEAR);
        var last = years.size() - 1;
        out.println();
        row("technology", "in " + years.name(0), "in " + years.name(last), "built", "made in " + years.name(last));
        for (var t = 0; t < plan.system().roster(EnergySet.TECHNOLOGY).size(); t++) {
            var technology = t;
            var first = of(ResultTable.TOTAL_CAPACITY_ANNUAL, t, 0);
            var built = over(years.size(), y -> of(ResultTable.NEW_CAPACITY, technology, y));
            var standing = of(ResultTable.TOTAL_CAPACITY_ANNUAL, t, last);
            if (first > 0 || built > 0 || standing > 0) {
                row(
                        plan.system().roster(EnergySet.TECHNOLOGY).name(t),
                        number(first),
                        number(standing),
                        number(built),
                        number(of(ResultTable.PRODUCTION_BY_TECHNOLOGY_ANNUAL, t, last)));
            }
        }
        out.println();
    }

    private void outages() {
        var arrangements = plan.system().arrangements();
        if (arrangements.suppliers().isEmpty() && arrangements.contracts().isEmpty()) {
            return;
        }
        for (var outage : Outage.of(plan, Osemosys.Options.DEFAULTS)) {
            out.println((outage.kind() == Outage.Kind.SUPPLIER ? "Without " : "In the branch ")
                    + outage.cause()
                    + (outage.more() > NOISE
                            ? " " + number(outage.more()) + " more of demand would stay unserved over all years."
                            : " no more of demand would stay unserved."));
        }
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

    /// The sum of a table's numbers of one technology, the second of its sets, and year.
    private double of(ResultTable of, int t, int y) {
        var table = plan.table(of);
        return over(table.size(), entry -> {
            var place = table.place(entry);
            return place[1] == t && place[place.length - 1] == y ? table.value(entry) : 0;
        });
    }

    private void row(String name, String... cells) {
        out.print(String.format(Locale.ROOT, "%-20s", name));
        for (var cell : cells) {
            out.print(String.format(Locale.ROOT, " %14s", cell));
        }
        out.println();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%,.2f" : "%.3f", value);
    }
}
