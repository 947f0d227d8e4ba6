package concert.order.power;

import concert.scenario.world.Capabilities;
import concert.scenario.world.Capabilities.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an index of a state is made of: its share of the world total of each component, over the states where it is not
/// missing. The mean of the shares that it has is CINC, see [CompositeIndex].
///
/// @param state number of the state in the Correlates of War
/// @param year the year
/// @param parts the six components, in their order
public record ComponentShares(int state, int year, List<Part> parts) {
    /// Copies the parts.
    public ComponentShares {
        parts = List.copyOf(parts);
    }

    /// A component.
    ///
    /// @param component which one
    /// @param value what the state has, NaN where missing
    /// @param total what all states have together
    public record Part(Component component, double value, double total) {
        /// {@return the share of the world total, NaN where missing}
        public double share() {
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            return total > 0 ? value / total : 0;
        }
    }

    /// {@return the shares of a state in a year; empty if the data have no row of it}
    ///
    /// @param data the data
    /// @param state number of the state in the Correlates of War
    /// @param year the year
    public static Optional<ComponentShares> find(Capabilities data, int state, int year) {
        var totals = new double[Capabilities.COMPONENTS];
        var found = -1;
        for (var row = data.firstRow(year); row < data.firstRow(year + 1); row++) {
            for (var c = 0; c < totals.length; c++) {
                var x = data.value(row, c);
                totals[c] += Double.isNaN(x) ? 0 : x;
            }
            found = data.state(row) == state ? row : found;
        }
        if (found < 0) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        var c = 0;
        for (var component : Component.values()) {
            parts.add(new Part(component, data.value(found, c), totals[c]));
            c++;
        }
        return Optional.of(new ComponentShares(state, year, parts));
    }
}
