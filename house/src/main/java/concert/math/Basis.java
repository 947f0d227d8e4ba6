package concert.math;

/// Where a solver stopped: which columns and rows carry the solution. Programs of the same shape can start there.
public final class Basis {
    static final Basis UNKNOWN = new Basis(new int[0], new int[0]);

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

    int[] columns() {
        return columns;
    }

    int[] rows() {
        return rows;
    }
}
