package concert.energy;

import concert.scenario.energy.EnergyTable;
import java.util.stream.IntStream;

/// Sums of tables.
final class Sums {
    private Sums() {}

    static double of(EnergyTable table) {
        return IntStream.range(0, table.size()).mapToDouble(table::value).sum();
    }
}
