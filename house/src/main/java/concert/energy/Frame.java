package concert.energy;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// An energy system as its equations see it: sizes of the sets, years, discount factors, numbers by index.
final class Frame {
    final EnergySystem system;
    final int regions;
    final int years;
    final int slices;
    final int technologies;
    final int modes;
    final int fuels;
    final int emissions;
    final int stores;
    final int seasons;
    final int dayTypes;
    final int brackets;
    private final int[] year;
    private final Map<EnergyParameter, EnergyTable> tables = new EnumMap<>(EnergyParameter.class);
    private final double[] yearSplit;

    Frame(EnergySystem system) {
        this.system = system;
        regions = size(EnergySet.REGION);
        years = size(EnergySet.YEAR);
        slices = size(EnergySet.TIMESLICE);
        technologies = size(EnergySet.TECHNOLOGY);
        modes = size(EnergySet.MODE_OF_OPERATION);
        fuels = size(EnergySet.FUEL);
        emissions = size(EnergySet.EMISSION);
        stores = size(EnergySet.STORAGE);
        seasons = size(EnergySet.SEASON);
        dayTypes = size(EnergySet.DAYTYPE);
        brackets = size(EnergySet.DAILYTIMEBRACKET);
        year = system.years();
        tables.putAll(system.tables());
        yearSplit = new double[slices * years];
        var split = table(EnergyParameter.YEAR_SPLIT);
        for (var l = 0; l < slices; l++) {
            for (var y = 0; y < years; y++) {
                yearSplit[l * years + y] = split.at(l, y);
            }
        }
    }

    private int size(EnergySet set) {
        return system.roster(set).size();
    }

    EnergyTable table(EnergyParameter parameter) {
        return Objects.requireNonNull(tables.get(parameter));
    }

    /// YearSplit: the share of a year that a slice lasts.
    double yearSplit(int l, int y) {
        return yearSplit[l * years + y];
    }

    /// The calendar year at an index.
    int year(int y) {
        return year[y];
    }

    /// Years of the plan, N = last − first + 1, also where some are left out.
    int horizon() {
        return years == 0 ? 0 : year[years - 1] - year[0] + 1;
    }

    /// Whether capacity built in one year still stands in another: 0 ≤ y − yy < life.
    boolean stands(int built, int y, double life) {
        var age = year[y] - year[built];
        return age >= 0 && age < life;
    }

    double rate(int r) {
        return table(EnergyParameter.DISCOUNT_RATE).at(r);
    }

    /// DiscountRateIdv, the region's rate where a technology has none of its own.
    double rate(int r, int t) {
        var own = table(EnergyParameter.DISCOUNT_RATE_IDV).at(r, t);
        return Double.isNaN(own) ? rate(r) : own;
    }

    /// DiscountRateStorage, the region's rate where a store has none of its own.
    double storageRate(int r, int s) {
        var own = table(EnergyParameter.DISCOUNT_RATE_STORAGE).at(r, s);
        return Double.isNaN(own) ? rate(r) : own;
    }

    /// What money of a year's start is worth at the start of the first year, as a divisor: (1 + rate)^(y − y0).
    double discount(double rate, int y) {
        return StrictMath.pow(1 + rate, year[y] - year[0]);
    }

    /// The same for money spent over a year: (1 + rate)^(y − y0 + ½).
    double discountMid(int r, int y) {
        return StrictMath.pow(1 + rate(r), year[y] - year[0] + 0.5);
    }

    /// Visits every place of a parameter where it is not 0.
    void visit(EnergyParameter parameter, Visitor visitor) {
        var table = table(parameter);
        if (table.otherwise() == 0) {
            for (var entry = 0; entry < table.size(); entry++) {
                if (table.value(entry) != 0) {
                    visitor.visit(table.place(entry), table.value(entry));
                }
            }
        } else {
            visitAll(table, new int[parameter.sets().size()], 0, visitor);
        }
    }

    private void visitAll(EnergyTable table, int[] place, int depth, Visitor visitor) {
        if (depth == place.length) {
            var value = table.at(place);
            if (value != 0) {
                visitor.visit(place, value);
            }
            return;
        }
        for (place[depth] = 0; place[depth] < size(table.sets().get(depth)); place[depth]++) {
            visitAll(table, place, depth + 1, visitor);
        }
        place[depth] = 0;
    }

    /// Takes a place and its number.
    @FunctionalInterface
    interface Visitor {
        void visit(int[] place, double value);
    }
}
