package concert.energy.frame;

import concert.scenario.energy.EnergyParameter;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// An energy system as its equations see it: sizes of the sets, years, discount factors, numbers by index.
public final class Frame {
    /// The system itself.
    public final EnergySystem system;
    /// How many regions there are.
    public final int regions;
    /// How many years there are.
    public final int years;
    /// How many timeslices a year has.
    public final int slices;
    /// How many technologies there are.
    public final int technologies;
    /// How many modes of operation there are.
    public final int modes;
    /// How many fuels there are.
    public final int fuels;
    /// How many emissions there are.
    public final int emissions;
    /// How many stores there are.
    public final int stores;
    /// How many seasons a year has.
    public final int seasons;
    /// How many types of day a week has.
    public final int dayTypes;
    /// How many brackets a day has.
    public final int brackets;
    private final int[] year;
    private final Map<EnergyParameter, EnergyTable> tables = new EnumMap<>(EnergyParameter.class);
    private final double[] yearSplit;

    /// Reads what stands in the tables.
    ///
    /// @param system a system, its options in force
    public Frame(EnergySystem system) {
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

    /// {@return the table of a parameter}
    ///
    /// @param parameter which
    public EnergyTable table(EnergyParameter parameter) {
        return Objects.requireNonNull(tables.get(parameter));
    }

    /// {@return YearSplit, the share of a year that a slice lasts}
    ///
    /// @param l the slice
    /// @param y the year
    public double yearSplit(int l, int y) {
        return yearSplit[l * years + y];
    }

    /// {@return the calendar year at an index}
    ///
    /// @param y the index
    public int year(int y) {
        return year[y];
    }

    /// {@return years of the plan, N = last − first + 1, also where some are left out}
    public int horizon() {
        return years == 0 ? 0 : year[years - 1] - year[0] + 1;
    }

    /// {@return whether capacity built in one year still stands in another: 0 ≤ y − yy < life}
    ///
    /// @param built year of building
    /// @param y the other year
    /// @param life years for which it lasts
    public boolean stands(int built, int y, double life) {
        var age = year[y] - year[built];
        return age >= 0 && age < life;
    }

    /// {@return DiscountRate, a share per year}
    ///
    /// @param r the region
    public double rate(int r) {
        return table(EnergyParameter.DISCOUNT_RATE).at(r);
    }

    /// {@return DiscountRateIdv, the region's rate where a technology has none of its own}
    ///
    /// @param r the region
    /// @param t the technology
    public double rate(int r, int t) {
        var own = table(EnergyParameter.DISCOUNT_RATE_IDV).at(r, t);
        return Double.isNaN(own) ? rate(r) : own;
    }

    /// {@return DiscountRateStorage, the region's rate where a store has none of its own}
    ///
    /// @param r the region
    /// @param s the store
    public double storageRate(int r, int s) {
        var own = table(EnergyParameter.DISCOUNT_RATE_STORAGE).at(r, s);
        return Double.isNaN(own) ? rate(r) : own;
    }

    /// {@return what money of a year's start is worth at the start of the first year, as a divisor: (1 + rate)^(y −
    /// y0)}
    ///
    /// @param rate a share per year
    /// @param y the year
    public double discount(double rate, int y) {
        return StrictMath.pow(1 + rate, year[y] - year[0]);
    }

    /// {@return the same for money spent over a year: (1 + rate)^(y − y0 + ½)}
    ///
    /// @param r the region
    /// @param y the year
    public double discountMid(int r, int y) {
        return StrictMath.pow(1 + rate(r), year[y] - year[0] + 0.5);
    }

    /// Visits every place of a parameter where it is not 0.
    ///
    /// @param parameter which
    /// @param visitor takes the places
    public void visit(EnergyParameter parameter, Visitor visitor) {
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
    public interface Visitor {
        /// Takes one.
        ///
        /// @param place indices of members of the parameter's sets; not to be kept
        /// @param value the number
        void visit(int[] place, double value);
    }
}
