package concert.math;

import java.util.Arrays;

/// Where a solver stopped: which columns and rows carry the solution. Programs of the same shape can start there.
public final class Basis {
    static final Basis UNKNOWN = new Basis(new int[0], new int[0]);

    /// How the solver counts what stands at its lower bound, and what is in the basis.
    private static final int AT_LOWER = 0;

    private static final int IN_BASIS = 1;

    private final int[] columns;
    private final int[] rows;

    Basis(int[] columns, int[] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// {@return whether it is for programs of this shape}
    ///
    /// @param columnCount how many columns
    /// @param rowCount how many rows
    public boolean fits(int columnCount, int rowCount) {
        return columns.length == columnCount && rows.length == rowCount;
    }

    /// A basis for another program whose columns and rows are like some of this one, several like the same. The solver
    /// mends what does not fit together.
    ///
    /// @param columnLike for each of its columns, the column here that it is like; −1 if there is none
    /// @param rowLike for each of its rows, the row here that it is like; −1 if there is none
    /// @return where to start
    public Basis spread(int[] columnLike, int[] rowLike) {
        var column = Arrays.stream(columnLike)
                .map(like -> like < 0 ? AT_LOWER : columns[like])
                .toArray();
        var row = Arrays.stream(rowLike)
                .map(like -> like < 0 ? IN_BASIS : rows[like])
                .toArray();
        return new Basis(column, row);
    }

    int[] columns() {
        return columns;
    }

    int[] rows() {
        return rows;
    }
}
