package concert.energy;

import concert.energy.frame.YearSpans;
import concert.energy.result.ResultTable;
import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergyUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
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
        for (var r = 0; r < size(EnergySet.REGION); r++) {
            for (var e = 0; e < size(EnergySet.EMISSION); e++) {
                var saved = new DoubleSummaryStatistics();
                var years = new ArrayList<Integer>();
                for (var y = 0; y < size(EnergySet.YEAR); y++) {
                    if (table.at(r, e, y) > NOISE) {
                        saved.accept(table.at(r, e, y));
                        years.add(y);
                    }
                }
                if (!years.isEmpty()) {
                    var least = money(saved.getMin());
                    var most = money(saved.getMax());
                    words.add("The cap on " + name(EnergySet.EMISSION, e) + " in " + name(EnergySet.REGION, r)
                            + " binds in " + YearSpans.of(plan.system(), years) + ": one more "
                            + unit(units.emission(), "unit") + " would save "
                            + (least.equals(most) ? most : least + " to " + most) + ".");
                }
            }
        }
    }

    /// One sentence for each technology, over the years in which a limit on it binds; those that save most first.
    private void capacities() {
        var table = plan.table(ResultTable.CAPACITY_VALUE);
        var binding = new LinkedHashMap<List<Integer>, List<Integer>>();
        IntStream.range(0, table.size())
                .filter(entry -> table.value(entry) > NOISE)
                .forEach(entry -> binding.computeIfAbsent(
                                List.of(table.place(entry)[0], table.place(entry)[1]), _ -> new ArrayList<>())
                        .add(entry));
        binding.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        each -> -saved(each.getValue()).getMax()))
                .limit(MOST_LIMITS)
                .forEach(each -> words.add(
                        capacity(each.getKey().getFirst(), each.getKey().getLast(), each.getValue())));
    }

    private DoubleSummaryStatistics saved(List<Integer> entries) {
        return entries.stream()
                .mapToDouble(entry -> plan.table(ResultTable.CAPACITY_VALUE).value(entry))
                .summaryStatistics();
    }

    private String capacity(int r, int t, List<Integer> entries) {
        var years = entries.stream()
                .map(entry -> plan.table(ResultTable.CAPACITY_VALUE).place(entry)[2])
                .toList();
        var saved = saved(entries);
        var least = money(saved.getMin());
        var most = money(saved.getMax());
        return "The limit on " + name(EnergySet.TECHNOLOGY, t) + " in " + name(EnergySet.REGION, r) + " binds in "
                + YearSpans.of(plan.system(), years) + ": one more " + unit(units.capacity(), "unit")
                + (isFree(r, t) ? ", which has no capital cost in the data," : "") + " would save "
                + (least.equals(most) ? most : least + " to " + most) + ".";
    }

    private boolean isFree(int r, int t) {
        return IntStream.range(0, size(EnergySet.YEAR))
                .allMatch(y -> plan.system().table(EnergyParameter.CAPITAL_COST).at(r, t, y) == 0);
    }

    private static String unit(String stated, String otherwise) {
        return stated.isEmpty() ? otherwise : stated;
    }

    private String money(double value) {
        var number = String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.4g", value);
        return units.money().isEmpty() ? number : number + " " + units.money();
    }
}
