package concert.scenario;

import java.util.ArrayList;
import java.util.Arrays;

/// One field of the rows of a table, to be read in any future without making the scenario of that future: a number
/// that is certain is the same in all, an uncertain one is as the future has it.
public final class Column {
    private static final int CERTAIN = -1;

    private final double[] middles;
    private final int[] inputs;

    private Column(double[] middles, int[] inputs) {
        this.middles = middles;
        this.inputs = inputs;
    }

    /// The field of every row of a table, in the folder's order.
    ///
    /// @param scenario the scenario
    /// @param table the table; not that of branches, whose probabilities a future settles together
    /// @param field the field's name, such as `position`
    /// @return the column
    public static Column of(Scenario scenario, Table table, String field) {
        if (table == Table.BRANCHES) {
            throw new IllegalArgumentException("probabilities of branches are settled together, by Scenario.in");
        }
        var reader = new Reader(field);
        for (var before : Table.values()) {
            if (before == table) {
                break;
            }
            scenario.rows(before).forEach(reader::count);
        }
        scenario.rows(table).forEach(reader::read);
        return new Column(
                reader.middles.stream().mapToDouble(x -> x).toArray(),
                reader.inputs.stream().mapToInt(i -> i).toArray());
    }

    /// {@return the same field of some of the rows}
    ///
    /// @param rows places of the rows in this column
    public Column pick(int... rows) {
        return new Column(
                Arrays.stream(rows).mapToDouble(row -> middles[row]).toArray(),
                Arrays.stream(rows).map(row -> inputs[row]).toArray());
    }

    /// {@return the numbers at the middle of every estimate; NaN for a row that does not state the field}
    public double[] atMiddle() {
        return middles.clone();
    }

    /// {@return the numbers as a future has them; NaN for a row that does not state the field}
    ///
    /// @param future drawn from the inputs of the column's scenario
    public double[] in(Future future) {
        var values = middles.clone();
        for (var row = 0; row < values.length; row++) {
            if (inputs[row] != CERTAIN) {
                values[row] = future.value(inputs[row]);
            }
        }
        return values;
    }

    /// Goes over rows in the order in which a scenario lists its inputs.
    private static final class Reader {
        private final String field;
        private final ArrayList<Double> middles = new ArrayList<>();
        private final ArrayList<Integer> inputs = new ArrayList<>();
        private int next;

        Reader(String field) {
            this.field = field;
        }

        void count(Row row) {
            row.mapEstimates((_, estimate) -> {
                next += estimate.isUncertain() ? 1 : 0;
                return estimate;
            });
        }

        void read(Row row) {
            middles.add(Double.NaN);
            inputs.add(CERTAIN);
            row.mapEstimates((name, estimate) -> {
                if (name.equals(field)) {
                    middles.set(middles.size() - 1, estimate.middle());
                    inputs.set(inputs.size() - 1, estimate.isUncertain() ? next : CERTAIN);
                }
                next += estimate.isUncertain() ? 1 : 0;
                return estimate;
            });
        }
    }
}
