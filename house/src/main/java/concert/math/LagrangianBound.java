package concert.math;

/// The bound on a linear program's objective that any weights of its rows prove, by weak duality: for min c·x with
/// L ≤ Ax ≤ U and l ≤ x ≤ u, and every y,
///
/// c·x ≥ Σ_r (y_r ≥ 0 ? y_r L_r : y_r U_r) + Σ_j (d_j ≥ 0 ? d_j l_j : d_j u_j), d = c − Aᵀy.
///
/// With the duals of an optimum it is the optimum; with those of a program that differs a little it shows without
/// another solution whether a point is still optimal. A. M. Geoffrion, "Lagrangean relaxation for integer programming",
/// Mathematical Programming Study 2, 1974, 82–114, doi:10.1007/BFb0120690.
///
/// @param cost what one unit of each column costs
/// @param columnLower the least of each column
/// @param columnUpper the most of each column
/// @param rowLower the least of each row
/// @param rowUpper the most of each row
@SuppressWarnings("ArrayRecordComponent")
public record LagrangianBound(
        double[] cost, double[] columnLower, double[] columnUpper, double[] rowLower, double[] rowUpper) {

    /// {@return the numbers of a program as it was drafted}
    ///
    /// @param program the program
    public static LagrangianBound of(LinearProgram program) {
        var columns = program.columns();
        var rows = program.rows();
        return new LagrangianBound(
                columns.cost().clone(),
                columns.lower().clone(),
                columns.upper().clone(),
                rows.lower().clone(),
                rows.upper().clone());
    }

    /// {@return no point has a lower objective; negative infinity where the weights prove nothing}
    ///
    /// @param program the program whose matrix it is
    /// @param weights of its rows
    public double by(LinearProgram program, double[] weights) {
        var rows = program.rows();
        var reduced = cost.clone();
        var bound = program.constant();
        for (var row = 0; row < weights.length; row++) {
            var y = weights[row];
            if (y != 0) {
                bound += y * (y > 0 ? rowLower[row] : rowUpper[row]);
                var end = row + 1 < weights.length ? rows.start()[row + 1] : rows.value().length;
                for (var at = rows.start()[row]; at < end; at++) {
                    reduced[rows.column()[at]] -= y * rows.value()[at];
                }
            }
        }
        for (var column = 0; column < reduced.length; column++) {
            var d = reduced[column];
            if (d != 0) {
                bound += d * (d > 0 ? columnLower[column] : columnUpper[column]);
            }
        }
        return bound;
    }
}
