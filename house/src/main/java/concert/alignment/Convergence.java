package concert.alignment;

import concert.scenario.Dyads;
import java.util.ArrayList;
import java.util.List;

/// How much any two actors want the same and the opposite (MACTOR's CAA and DAA), from a matrix of actors ×
/// objectives of order 1, 2 or 3:
///
/// - `CAA[a][b]` = Σ over issues on which a and b have the same sign of (`|M[a][i]|` + `|M[b][i]|`)/2,
/// - `DAA[a][b]` = the same over issues on which their signs are opposite.
///
/// Both are symmetric with a diagonal of 0. An actor that is neutral on an issue adds nothing there.
///
/// @param matrix the matrix of actors × objectives
/// @param convergence CAA, at least 0
/// @param divergence DAA, at least 0
/// @param ambivalence of each actor in the order of the roster: 1 − Σ_b|C−D| / Σ_b(C+D), 0 for an actor that is
///     wholly with or wholly against each other one, 1 for one that is as much with as against each; NaN for an
///     actor that has neither
/// @param percent 100 ΣCAA / (ΣCAA + ΣDAA); NaN where both are 0
public record Convergence(Mao matrix, Dyads convergence, Dyads divergence, List<Double> ambivalence, double percent) {
    /// Copies the list.
    public Convergence {
        ambivalence = List.copyOf(ambivalence);
    }

    /// {@return convergence and divergence of every pair}
    ///
    /// @param mao matrix of actors × objectives of any order
    public static Convergence of(Mao mao) {
        var n = mao.actors().size();
        var c = new double[n][n];
        var d = new double[n][n];
        for (var a = 0; a < n; a++) {
            for (var b = a + 1; b < n; b++) {
                for (var i = 0; i < mao.issues().size(); i++) {
                    var product = mao.at(a, i) * mao.at(b, i);
                    var mean = (Math.abs(mao.at(a, i)) + Math.abs(mao.at(b, i))) / 2;
                    if (product > 0) {
                        c[a][b] += mean;
                    } else if (product < 0) {
                        d[a][b] += mean;
                    }
                }
                c[b][a] = c[a][b];
                d[b][a] = d[a][b];
            }
        }
        return new Convergence(
                mao, Dyads.of(mao.actors(), c), Dyads.of(mao.actors(), d), ambivalence(c, d), percent(c, d));
    }

    /// {@return ambivalence of an actor, 0 to 1, NaN for an actor without convergence and divergence}
    ///
    /// @param actor id of the actor
    public double ambivalenceOf(String actor) {
        return ambivalence.get(convergence.roster().index(actor));
    }

    /// {@return share of convergence in what relates two actors, 100 C/(C+D); NaN where both are 0}
    ///
    /// @param a index of an actor
    /// @param b index of another actor
    public double agreement(int a, int b) {
        return 100 * convergence.at(a, b) / (convergence.at(a, b) + divergence.at(a, b));
    }

    private static List<Double> ambivalence(double[][] c, double[][] d) {
        var ambivalence = new ArrayList<Double>(c.length);
        for (var a = 0; a < c.length; a++) {
            var apart = 0.0;
            var total = 0.0;
            for (var b = 0; b < c.length; b++) {
                apart += Math.abs(c[a][b] - d[a][b]);
                total += c[a][b] + d[a][b];
            }
            ambivalence.add(1 - apart / total);
        }
        return ambivalence;
    }

    private static double percent(double[][] c, double[][] d) {
        var same = sum(c);
        return 100 * same / (same + sum(d));
    }

    private static double sum(double[][] matrix) {
        var sum = 0.0;
        for (var row : matrix) {
            for (var value : row) {
                sum += value;
            }
        }
        return sum;
    }
}
