package concert.scenario;

import java.util.Arrays;
import java.util.List;

/// A number for every ordered pair of a roster, such as the influence of one actor on another.
public final class Dyads {
    private final Roster roster;
    private final double[] values;

    private Dyads(Roster roster, double[] values) {
        this.roster = roster;
        this.values = values;
    }

    /// A number for every ordered pair.
    ///
    /// @param matrix one row for each name of the roster, copied
    /// @param roster whose pairs these are
    /// @return the numbers
    /// @throws IllegalArgumentException if the matrix is not square of the roster's size
    public static Dyads of(Roster roster, double[][] matrix) {
        var n = roster.size();
        if (matrix.length != n) {
            throw new IllegalArgumentException("matrix has " + matrix.length + " rows, expected " + n);
        }
        var values = new double[n * n];
        for (var i = 0; i < n; i++) {
            if (matrix[i].length != n) {
                throw new IllegalArgumentException(
                        "row " + i + " of matrix has " + matrix[i].length + " columns, expected " + n);
            }
            System.arraycopy(matrix[i], 0, values, i * n, n);
        }
        return new Dyads(roster, values);
    }

    /// {@return whose pairs these are}
    public Roster roster() {
        return roster;
    }

    /// {@return the number of the pair at these indices}
    ///
    /// @param a the first of the pair
    /// @param b the second of the pair
    public double at(int a, int b) {
        return values[a * roster.size() + b];
    }

    /// The number of the pair with these names.
    ///
    /// @param a the first of the pair
    /// @param b the second of the pair
    /// @return the number of that pair
    /// @throws IllegalArgumentException if a name is not on the roster
    public double at(String a, String b) {
        return at(roster.index(a), roster.index(b));
    }

    /// {@return the numbers of the pairs among some of the names}
    ///
    /// @param some distinct names on the roster
    public Dyads among(List<String> some) {
        var others = new Roster(some);
        var at = some.stream().mapToInt(roster::index).toArray();
        var chosen = new double[at.length * at.length];
        for (var a = 0; a < at.length; a++) {
            for (var b = 0; b < at.length; b++) {
                chosen[a * at.length + b] = at(at[a], at[b]);
            }
        }
        return new Dyads(others, chosen);
    }

    /// {@return a copy as one row for each name}
    public double[][] toMatrix() {
        var n = roster.size();
        var matrix = new double[n][];
        for (var i = 0; i < n; i++) {
            matrix[i] = Arrays.copyOfRange(values, i * n, (i + 1) * n);
        }
        return matrix;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dyads that && roster.equals(that.roster) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * roster.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Dyads " + roster;
    }
}
