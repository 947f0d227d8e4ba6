package concert.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How options compare over many futures when their likelihoods are not trusted: regret, satisficing and the bad tail.
///
/// @param options names of the options
/// @param rows one row for each option, in their order
public record Regret(List<String> options, List<Row> rows) {
    /// Copies the lists.
    public Regret {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /// How one option fares.
    ///
    /// @param expected mean payoff over the futures
    /// @param worst least payoff
    /// @param tail mean payoff of the worst futures: the conditional value at risk (Rockafellar & Uryasev 2000,
    ///     doi:10.21314/JOR.2000.038), for payoffs
    /// @param maximumRegret most that it falls short of the best option of a future (Savage 1951,
    ///     doi:10.1080/01621459.1951.10500768)
    /// @param satisficing share of futures in which the payoff reaches the threshold (Starr 1963)
    public record Row(double expected, double worst, double tail, double maximumRegret, double satisficing) {}

    /// Compares.
    ///
    /// @param options names of the options
    /// @param payoff payoff of each option (row) in each future (column), more is better
    /// @param tail share of worst futures that make the tail, above 0 and at most 1
    /// @param threshold the payoff that satisfies
    /// @return the comparison
    public static Regret compare(List<String> options, double[][] payoff, double tail, double threshold) {
        if (!(tail > 0 && tail <= 1)) {
            throw new IllegalArgumentException("tail is " + tail + ", expected above 0 and at most 1");
        }
        var best = IntStream.range(0, payoff[0].length)
                .mapToDouble(future -> Arrays.stream(payoff)
                        .mapToDouble(row -> row[future])
                        .max()
                        .orElseThrow())
                .toArray();
        return new Regret(
                options,
                Arrays.stream(payoff)
                        .map(row -> new Row(
                                Arrays.stream(row).average().orElseThrow(),
                                Arrays.stream(row).min().orElseThrow(),
                                tailMean(row, tail),
                                IntStream.range(0, row.length)
                                        .mapToDouble(future -> best[future] - row[future])
                                        .max()
                                        .orElseThrow(),
                                Arrays.stream(row).filter(u -> u >= threshold).count() / (double) row.length))
                        .toList());
    }

    /// The mean of the worst `tail` of the payoffs; the future at the edge counts in part.
    static double tailMean(double[] payoff, double tail) {
        var sorted = payoff.clone();
        Arrays.sort(sorted);
        var mass = tail * sorted.length;
        var whole = (int) Math.floor(mass);
        var sum = Arrays.stream(sorted, 0, whole).sum();
        return whole < sorted.length ? (sum + (mass - whole) * sorted[whole]) / mass : sum / mass;
    }
}
