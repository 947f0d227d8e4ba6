package concert.bargaining.smp;

/// What the spatial model starts from. Positions and saliences are shares from 0 to 1.
///
/// The arrays are not copied; the model only reads them.
///
/// @param c capability of each actor
/// @param s salience of each dimension to each actor, `s[actor][dimension]`, in sum at most 1 for an actor
/// @param x position of each actor, `x[actor][dimension]`
/// @param adjustment A: how far each actor's ideal point follows the positions of the others, `A[actor][other]`
@SuppressWarnings("ArrayRecordComponent") // kernels work on arrays; a game is never compared
record SpatialGame(double[] c, double[][] s, double[][] x, double[][] adjustment) {

    int size() {
        return c.length;
    }

    int dimensions() {
        return x[0].length;
    }

    /// {@return S = Σₖ sₖ of each actor}
    double[] involvement() {
        var sums = new double[size()];
        for (var i = 0; i < sums.length; i++) {
            for (var share : s[i]) {
                sums[i] += share;
            }
        }
        return sums;
    }
}
