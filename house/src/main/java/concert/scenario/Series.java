package concert.scenario;

import java.util.Arrays;
import java.util.OptionalDouble;

/// A number for each of several years in a row. A missing number stays missing.
public final class Series {
    private final int firstYear;
    private final double[] values;

    private Series(int firstYear, double[] values) {
        this.firstYear = firstYear;
        this.values = values;
    }

    /// A series from a year on.
    ///
    /// @param values one for each year, copied; NaN where missing
    /// @param firstYear the year of the first number
    /// @return the series
    public static Series from(int firstYear, double... values) {
        return new Series(firstYear, values.clone());
    }

    /// {@return the first year}
    ///
    public int firstYear() {
        return firstYear;
    }

    /// {@return the last year; the year before the first if the series is empty}
    ///
    public int lastYear() {
        return firstYear + values.length - 1;
    }

    /// The number of a year.
    ///
    /// @param year the year
    /// @return empty outside the series and where the number is missing
    public OptionalDouble find(int year) {
        if (year < firstYear || year > lastYear() || Double.isNaN(values[year - firstYear])) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(values[year - firstYear]);
    }

    /// {@return a copy of the numbers; NaN where missing}
    ///
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && firstYear == that.firstYear && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * firstYear + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Series from " + firstYear + " " + Arrays.toString(values);
    }
}
