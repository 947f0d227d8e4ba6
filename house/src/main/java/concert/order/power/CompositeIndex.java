package concert.order.power;

import concert.scenario.world.Capabilities;
import concert.scenario.world.Capabilities.Component;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// The Composite Index of National Capability: a state's mean share of the world totals of six components,
/// CINC(i,t) = mean over the components c that i has in t of x(i,c,t) / Σⱼ x(j,c,t). Singer, Bremer and
/// Stuckey 1972, "Capability Distribution, Uncertainty, and Major Power War, 1820–1965", in Russett (ed.),
/// Peace, War, and Numbers, 19–48. A missing component counts neither in the mean nor in the total, as in the
/// published index; so the sum over states need not be 1. The same mean over the two components of one
/// dimension gives the military, industrial and demographic indices of that paper. Departs from the paper:
/// nothing.
public final class CompositeIndex {
    private final Capabilities capabilities;
    private final Options options;
    private final double[] values;

    private CompositeIndex(Capabilities capabilities, Options options, double[] values) {
        this.capabilities = capabilities;
        this.options = options;
        this.values = values;
    }

    /// What is averaged.
    ///
    /// @param components the components that count
    public record Options(Set<Component> components) {
        /// All six: CINC.
        public static final Options CINC = new Options(EnumSet.allOf(Component.class));
        /// Expenditure and personnel.
        public static final Options MILITARY = new Options(EnumSet.of(Component.MILEX, Component.MILPER));
        /// Iron, steel and energy.
        public static final Options INDUSTRIAL = new Options(EnumSet.of(Component.IRST, Component.PEC));
        /// Total and urban population.
        public static final Options DEMOGRAPHIC = new Options(EnumSet.of(Component.TPOP, Component.UPOP));

        /// Copies the components.
        public Options {
            if (components.isEmpty()) {
                throw new IllegalArgumentException("components is empty, expected at least one");
            }
            components = Set.copyOf(components);
        }
    }

    /// The index of a state.
    ///
    /// @param state number of the state in the Correlates of War
    /// @param value its index
    public record Value(int state, double value) {}

    /// {@return the index of every state in every year}
    ///
    /// @param capabilities the data
    /// @param options what is averaged
    public static CompositeIndex of(Capabilities capabilities, Options options) {
        var counted = Arrays.stream(Component.values())
                .filter(options.components()::contains)
                .mapToInt(Component::ordinal)
                .toArray();
        return new CompositeIndex(capabilities, options, index(capabilities, counted));
    }

    /// One value for each row; NaN for a row that has none of the components.
    static double[] index(Capabilities data, int[] components) {
        var index = new double[data.size()];
        for (var from = 0; from < data.size(); ) {
            var to = data.firstRow(data.year(from) + 1);
            // Totals of the year over what is not missing.
            var total = new double[Capabilities.COMPONENTS];
            for (var row = from; row < to; row++) {
                for (var c : components) {
                    var x = data.value(row, c);
                    total[c] += Double.isNaN(x) ? 0 : x;
                }
            }
            // Each state's mean share.
            for (var row = from; row < to; row++) {
                var sum = 0.0;
                var n = 0;
                for (var c : components) {
                    var x = data.value(row, c);
                    if (!Double.isNaN(x)) {
                        sum += total[c] > 0 ? x / total[c] : 0;
                        n++;
                    }
                }
                index[row] = n == 0 ? Double.NaN : sum / n;
            }
            from = to;
        }
        return index;
    }

    /// {@return version of the data set, which is part of every result}
    public String version() {
        return capabilities.version();
    }

    /// {@return what is averaged}
    public Options options() {
        return options;
    }

    /// {@return the index of a row of the data set, NaN where it has none}
    ///
    /// @param row from 0
    public double at(int row) {
        return values[row];
    }

    /// {@return the index of a state in a year}
    ///
    /// @param state number of the state in the Correlates of War
    /// @param year the year
    public OptionalDouble find(int state, int year) {
        return rows(year)
                .filter(row -> capabilities.state(row) == state)
                .mapToDouble(row -> values[row])
                .filter(value -> !Double.isNaN(value))
                .findFirst();
    }

    /// {@return the index of every state that has one in a year, the strongest first}
    ///
    /// @param year the year
    public List<Value> ranking(int year) {
        return rows(year)
                .filter(row -> !Double.isNaN(values[row]))
                .mapToObj(row -> new Value(capabilities.state(row), values[row]))
                .sorted((one, other) -> Double.compare(other.value(), one.value()))
                .toList();
    }

    /// {@return the years with data, in order}
    public List<Integer> years() {
        return capabilities.yearsCovered().boxed().toList();
    }

    private IntStream rows(int year) {
        return IntStream.range(capabilities.firstRow(year), capabilities.firstRow(year + 1));
    }
}
