package concert.robustness;

import concert.math.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Variance-based sensitivity: what share of the variance of a result each input brings, alone and together with
/// others.
///
/// First order by equation (b), total order by equation (f), Jansen's, of Saltelli et al. 2010, table 2
/// (doi:10.1016/j.cpc.2009.09.018). Percentile intervals by resampling the design's rows (Archer, Saltelli &
/// Sobol 1997, doi:10.1080/00949659708811825).
///
/// @param indices one for each input, in their order
/// @param variance variance of the result
/// @param runs how many times the model ran
/// @param incomplete how many of the design's rows were left out, since a run of theirs had no result
public record SobolIndices(List<Index> indices, double variance, int runs, int incomplete) {
    private static final double LOWER = .025;
    private static final double UPPER = .975;
    private static final int RESAMPLES = 200;

    /// Copies the list.
    public SobolIndices {
        indices = List.copyOf(indices);
    }

    /// Sensitivity to one input. All are NaN where the result does not vary.
    ///
    /// @param first share of the variance that the input brings alone
    /// @param firstLow lower end of its 95 % interval
    /// @param firstHigh upper end of its 95 % interval
    /// @param total share of the variance that would remain if all other inputs were known
    /// @param totalLow lower end of its 95 % interval
    /// @param totalHigh upper end of its 95 % interval
    public record Index(
            double first, double firstLow, double firstHigh, double total, double totalLow, double totalHigh) {}

    /// Runs the model at n(k + 2) points for k inputs.
    ///
    /// @param model gives the result for one number from 0 to 1 for each input
    /// @param design points of 2k inputs: the first half is matrix A, the second B
    /// @param seed seed of the resampling
    /// @return the indices
    public static SobolIndices of(ToDoubleFunction<double[]> model, Design design, long seed) {
        var n = design.points();
        var k = design.inputs() / 2;
        var results = new double[k + 2][n];
        for (var row = 0; row < n; row++) {
            var point = design.point(row);
            var a = Arrays.copyOfRange(point, 0, k);
            var b = Arrays.copyOfRange(point, k, 2 * k);
            results[k][row] = model.applyAsDouble(a);
            results[k + 1][row] = model.applyAsDouble(b);
            for (var i = 0; i < k; i++) {
                var mixed = a.clone();
                mixed[i] = b[i];
                results[i][row] = model.applyAsDouble(mixed);
            }
        }
        return of(results, seed);
    }

    /// Computes the indices from results of the model. A row in which any run has no result (NaN) is left out.
    ///
    /// @param results for each input i the results at A with column i from B, then those at A, then those at B
    /// @param seed seed of the resampling
    /// @return the indices
    public static SobolIndices of(double[][] results, long seed) {
        var k = results.length - 2;
        var everyRow = IntStream.range(0, results[k].length)
                .filter(row -> Arrays.stream(results).noneMatch(of -> Double.isNaN(of[row])))
                .toArray();
        var n = everyRow.length;
        var resamples = IntStream.range(0, RESAMPLES)
                .mapToObj(resample -> IntStream.range(0, n)
                        .map(row -> everyRow[(int) (RandomStream.uniform(seed, resample, row) * n)])
                        .toArray())
                .toList();
        var indices = IntStream.range(0, k)
                .mapToObj(i -> {
                    var first = resamples.stream()
                            .mapToDouble(rows -> first(results, i, rows))
                            .sorted()
                            .toArray();
                    var total = resamples.stream()
                            .mapToDouble(rows -> total(results, i, rows))
                            .sorted()
                            .toArray();
                    return new Index(
                            first(results, i, everyRow),
                            quantile(first, LOWER),
                            quantile(first, UPPER),
                            total(results, i, everyRow),
                            quantile(total, LOWER),
                            quantile(total, UPPER));
                })
                .toList();
        return new SobolIndices(
                indices, variance(results, everyRow), results[k].length * (k + 2), results[k].length - n);
    }

    /// Sᵢ = (1/N) Σ f(B)(f(A_Bⁱ) − f(A)) / V. The mean of the results is taken off f(B) first, which leaves the
    /// expectation and lowers the error.
    private static double first(double[][] results, int i, int[] rows) {
        var a = results[results.length - 2];
        var b = results[results.length - 1];
        var mean = mean(results, rows);
        var sum = 0.0;
        for (var row : rows) {
            sum += (b[row] - mean) * (results[i][row] - a[row]);
        }
        return sum / rows.length / variance(results, rows);
    }

    /// S_Tᵢ = (1/2N) Σ (f(A) − f(A_Bⁱ))² / V.
    private static double total(double[][] results, int i, int[] rows) {
        var a = results[results.length - 2];
        var sum = 0.0;
        for (var row : rows) {
            var d = a[row] - results[i][row];
            sum += d * d;
        }
        return .5 * sum / rows.length / variance(results, rows);
    }

    private static double mean(double[][] results, int[] rows) {
        var a = results[results.length - 2];
        var b = results[results.length - 1];
        var sum = 0.0;
        for (var row : rows) {
            sum += a[row] + b[row];
        }
        return sum / (2.0 * rows.length);
    }

    private static double variance(double[][] results, int[] rows) {
        var a = results[results.length - 2];
        var b = results[results.length - 1];
        var mean = mean(results, rows);
        var sum = 0.0;
        for (var row : rows) {
            sum += (a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean);
        }
        return sum / (2.0 * rows.length);
    }

    private static double quantile(double[] sorted, double p) {
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }
}
