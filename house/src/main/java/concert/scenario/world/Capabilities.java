package concert.scenario.world;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// National material capabilities of states by year: six components, each possibly missing, and the index
/// that the data set publishes. Rows are in the order of years and, within a year, of states.
public final class Capabilities {
    /// How many components there are.
    public static final int COMPONENTS = Component.values().length;

    /// What capabilities are made of.
    public enum Component {
        /// Military expenditure, in thousands of current US dollars, before 1914 of British pounds.
        MILEX,
        /// Military personnel, in thousands.
        MILPER,
        /// Production of iron and steel, in thousands of tons.
        IRST,
        /// Consumption of primary energy, in thousands of coal-ton equivalents.
        PEC,
        /// Total population, in thousands.
        TPOP,
        /// Urban population, in thousands.
        UPOP
    }

    private final String version;
    private final int[] states;
    private final int[] years;
    private final double[] values;
    private final double[] published;

    private Capabilities(String version, int[] states, int[] years, double[] values, double[] published) {
        this.version = version;
        this.states = states;
        this.years = years;
        this.values = values;
        this.published = published;
    }

    /// One row of the data set.
    ///
    /// @param state number of the state in the Correlates of War
    /// @param year the year
    /// @param milex military expenditure, NaN where missing
    /// @param milper military personnel, NaN where missing
    /// @param irst iron and steel, NaN where missing
    /// @param pec primary energy, NaN where missing
    /// @param tpop total population, NaN where missing
    /// @param upop urban population, NaN where missing
    /// @param cinc the published index, NaN where missing
    public record Row(
            int state,
            int year,
            double milex,
            double milper,
            double irst,
            double pec,
            double tpop,
            double upop,
            double cinc) {}

    /// Capabilities from the rows of a data set.
    ///
    /// @param version version of the data set
    /// @param rows the rows in any order
    /// @return the capabilities
    public static Capabilities of(String version, List<Row> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparingInt(Row::year).thenComparingInt(Row::state))
                .toList();
        var n = sorted.size();
        var values = new double[n * COMPONENTS];
        for (var i = 0; i < n; i++) {
            var row = sorted.get(i);
            var six = new double[] {row.milex, row.milper, row.irst, row.pec, row.tpop, row.upop};
            System.arraycopy(six, 0, values, i * COMPONENTS, COMPONENTS);
        }
        return new Capabilities(
                version,
                sorted.stream().mapToInt(Row::state).toArray(),
                sorted.stream().mapToInt(Row::year).toArray(),
                values,
                sorted.stream().mapToDouble(Row::cinc).toArray());
    }

    /// {@return version of the data set}
    public String version() {
        return version;
    }

    /// {@return how many rows there are}
    public int size() {
        return states.length;
    }

    /// {@return the state of a row, by its number in the Correlates of War}
    ///
    /// @param row from 0
    public int state(int row) {
        return states[row];
    }

    /// {@return the year of a row}
    ///
    /// @param row from 0
    public int year(int row) {
        return years[row];
    }

    /// {@return a component of a row, NaN where missing}
    ///
    /// @param row from 0
    /// @param component position of the component
    public double value(int row, int component) {
        return values[row * COMPONENTS + component];
    }

    /// {@return the published index of a row, NaN where missing}
    ///
    /// @param row from 0
    public double published(int row) {
        return published[row];
    }

    /// {@return the first row of a year; where it would stand if there is none}
    ///
    /// @param year the year
    public int firstRow(int year) {
        var low = 0;
        var high = years.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (years[middle] < year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// {@return the years with rows, in order}
    public IntStream yearsCovered() {
        return Arrays.stream(years).distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capabilities that
                && version.equals(that.version)
                && Arrays.equals(states, that.states)
                && Arrays.equals(years, that.years)
                && Arrays.equals(values, that.values)
                && Arrays.equals(published, that.published);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Capabilities " + version + ", " + size() + " rows";
    }
}
