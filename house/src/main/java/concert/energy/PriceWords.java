package concert.energy;

import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The duals of a plan in words: what one more unit of demand costs, what a cap on emissions is worth, what one more
/// unit of capacity would save where a limit on it binds.
public final class PriceWords {
    private static final int MOST_LIMITS = 5;
    private static final double NOISE = 1e-6;

    private final EnergyPlan.Optimal plan;
    private final EnergyUnits units;
    private final List<String> words = new ArrayList<>();

    private PriceWords(EnergyPlan.Optimal plan) {
        this.plan = plan;
        this.units = plan.system().units();
    }

    /// {@return sentences: prices of the fuels that somebody asks for, in the first and the last year; emission caps by
    /// year; the limits on capacity that cost most}
    ///
    /// @param plan the plan
    public static List<String> of(EnergyPlan.Optimal plan) {
        var words = new PriceWords(plan);
        if (plan.tables().containsKey(ResultTable.PRICE)) {
            words.prices();
            words.emissions();
            words.capacities();
        }
        return List.copyOf(words.words);
    }

    private int size(EnergySet set) {
        return plan.system().roster(set).size();
    }

    private String name(EnergySet set, int member) {
        return plan.system().roster(set).name(member);
    }

    private void prices() {
        var last = size(EnergySet.YEAR) - 1;
        for (var r = 0; r < size(EnergySet.REGION); r++) {
            for (var f = 0; f < size(EnergySet.FUEL); f++) {
                if (isAskedFor(r, f, last)) {
                    var table = plan.table(ResultTable.PRICE);
                    words.add("One more " + unit(units.energy(), "unit") + " of " + name(EnergySet.FUEL, f) + " in "
                            + name(EnergySet.REGION, r) + " costs " + money(table.at(r, f, 0)) + " in "
                            + name(EnergySet.YEAR, 0) + " and " + money(table.at(r, f, last)) + " in "
                            + name(EnergySet.YEAR, last) + ".");
                }
            }
        }
    }

    private boolean isAskedFor(int r, int f, int y) {
        var system = plan.system();
        return system.table(EnergyParameter.SPECIFIED_ANNUAL_DEMAND).at(r, f, y) > 0
                || system.table(EnergyParameter.ACCUMULATED_ANNUAL_DEMAND).at(r, f, y) > 0;
    }

    private void emissions() {
        var table = plan.table(ResultTable.EMISSION_PRICE);
        for (var entry = 0; entry < table.size(); entry++) {
            if (table.value(entry) > NOISE) {
                var place = table.place(entry);
                words.add("The cap on " + name(EnergySet.EMISSION, place[1]) + " in " + name(EnergySet.REGION, place[0])
                        + " in " + name(EnergySet.YEAR, place[2]) + " binds: one more "
                        + unit(units.emission(), "unit") + " would save " + money(table.value(entry)) + ".");
            }
        }
    }

    private void capacities() {
        var table = plan.table(ResultTable.CAPACITY_VALUE);
        IntStream.range(0, table.size())
                .boxed()
                .filter(entry -> table.value(entry) > NOISE)
                .sorted(Comparator.comparingDouble(entry -> -table.value(entry)))
                .limit(MOST_LIMITS)
                .forEach(entry -> {
                    var place = table.place(entry);
                    words.add("The limit on " + name(EnergySet.TECHNOLOGY, place[1]) + " in "
                            + name(EnergySet.REGION, place[0]) + " in " + name(EnergySet.YEAR, place[2])
                            + " binds: one more " + unit(units.capacity(), "unit") + " would save "
                            + money(table.value(entry)) + ".");
                });
    }

    private static String unit(String stated, String otherwise) {
        return stated.isEmpty() ? otherwise : stated;
    }

    private String money(double value) {
        var number = String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.4g", value);
        return units.money().isEmpty() ? number : number + " " + units.money();
    }
}
