package concert.order.portfolio;

/// How alike two portfolios are, from their contingency table P of shares of places by (level of the one,
/// level of the other), with margins p and q, m = (p + q)/2 and distances d = `|u − v|`.
///
/// - S = 1 − 2 Σ P d / max d, absolute and squared: Signorino and Ritter 1999, "Tau-b or Not Tau-b",
///   International Studies Quarterly 43: 115–144, doi:10.1111/0020-8833.00113.
/// - κ = 1 − Σ P d / Σ p q d: Cohen 1960 and 1968; quadratic d for the value that Häge 2011 quotes, "Choice
///   or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement", Political
///   Analysis 19: 287–305, doi:10.1093/pan/mpr023.
/// - π = 1 − Σ P d / Σ m m d with d = `[u ≠ v]`: Scott 1955, as in Häge 2011.
/// - A: S less the S of two portfolios with the same margins that are independent (absolute distances).
/// - τ-b: Kendall's rank correlation, Bueno de Mesquita 1975, "Measuring Systemic Polarity", Journal of Conflict
///   Resolution 19: 187–216.
///
/// A measure that is not defined, as τ-b of a portfolio of one level, is NaN.
///
/// @param sAbsolute S with absolute distances
/// @param sSquared S with squared distances
/// @param kappa κ with quadratic distances
/// @param pi π with unweighted distances
/// @param tauB τ-b
/// @param adjusted A
public record Similarity(double sAbsolute, double sSquared, double kappa, double pi, double tauB, double adjusted) {
    /// How many measures there are.
    public static final int MEASURES = 6;

    /// {@return the measures of two portfolios}
    ///
    /// @param counts contingency table, at `u * levels + v` the number of places at levels u and v
    /// @param levels how many levels there are
    public static Similarity of(int[] counts, int levels) {
        var table = new ContingencyTable(levels);
        table.count(counts);
        return new Similarity(
                table.sAbsolute(), table.sSquared(), table.kappa(2), table.pi(0), table.tauB(), table.adjusted());
    }

    /// {@return the measures of two states}
    ///
    /// @param portfolios portfolios of several states
    /// @param i the first state
    /// @param j the second state
    public static Similarity of(Portfolios portfolios, int i, int j) {
        return of(portfolios.contingency(i, j), portfolios.levels());
    }

    /// All measures of all pairs with a first state in a range and any later second state, one after another
    /// in the order of the components of this record. Ranges are independent of one another.
    ///
    /// @param portfolios portfolios of several states
    /// @param from the first of the first states
    /// @param to the end of the range, excluded
    /// @return the measures
    public static double[] slice(Portfolios portfolios, int from, int to) {
        var n = portfolios.size();
        var pairs = 0;
        for (var i = from; i < to; i++) {
            pairs += n - 1 - i;
        }
        var all = new double[pairs * MEASURES];
        var table = new ContingencyTable(portfolios.levels());
        var counts = new int[portfolios.levels() * portfolios.levels()];
        var at = 0;
        for (var i = from; i < to; i++) {
            for (var j = i + 1; j < n; j++) {
                portfolios.count(i, j, counts);
                table.count(counts);
                all[at++] = table.sAbsolute();
                all[at++] = table.sSquared();
                all[at++] = table.kappa(2);
                all[at++] = table.pi(0);
                all[at++] = table.tauB();
                all[at++] = table.adjusted();
            }
        }
        return all;
    }
}
