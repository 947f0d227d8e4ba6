package concert.cli.robustness;

import concert.assess.ensemble.DesignKind;
import concert.assess.metric.Gauges;
import concert.assess.metric.Spread;
import concert.cli.run.Numbers;
import concert.data.futures.FutureStore;
import concert.math.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How metrics vary over an ensemble, for people and programs.
///
/// @param futures how many futures there were
/// @param design how they were drawn
/// @param summaries one for each metric
record Spreads(int futures, DesignKind design, List<Summary> summaries) {
    private static final List<String> QUANTILES = List.of("p05", "p10", "p25", "p50", "p75", "p90", "p95");
    private static final int SHOWN = 30;

    /// So many numbers are held at once.
    private static final int HELD = 2_000_000;

    /// How a metric varies over the futures.
    ///
    /// @param spread over all futures
    /// @param halfMean mean over the first half of the futures: near the mean if there are enough of them
    /// @param standardError of the mean; NaN where the futures are not drawn independently, when none is known
    record Summary(Spread spread, double halfMean, double standardError) {
        static Summary of(String metric, double[] values, DesignKind design) {
            var spread = Gauges.spread(metric, values);
            var independent = design == DesignKind.RANDOM;
            return new Summary(
                    spread,
                    Sample.mean(values, (values.length + 1) / 2),
                    independent ? spread.sd() / Math.sqrt((double) spread.futures()) : Double.NaN);
        }

        String metric() {
            return spread.key();
        }

        boolean isEmpty() {
            return spread.futures() == 0;
        }

        List<Double> quantiles() {
            return List.of(
                    spread.p05(), spread.p10(), spread.p25(), spread.p50(), spread.p75(), spread.p90(), spread.p95());
        }
    }

    /// {@return how some metrics vary}
    ///
    /// @param store a store that has every chunk
    /// @param first the column of the first of them
    /// @param most how many, if there are so many
    /// @param design how the futures were drawn
    static List<Summary> summaries(FutureStore store, int first, int most, DesignKind design) throws IOException {
        var names = store.plan().columns();
        var end = Math.min(first + most, names.size());
        var atOnce = Math.max(1, HELD / store.plan().futures());
        var summaries = new ArrayList<Summary>();
        for (var from = first; from < end; from += atOnce) {
            for (var column : store.columns(from, Math.min(atOnce, end - from))) {
                summaries.add(Summary.of(names.get(first + summaries.size()), column, design));
            }
        }
        return summaries;
    }

    /// One row for each metric; a cell is empty where there is no number.
    String csv() {
        var text = new StringBuilder(
                "metric,futures,mean,sd,standard_error,half_mean," + String.join(",", QUANTILES) + "\n");
        for (var that : summaries) {
            var spread = that.spread();
            text.append(that.metric()).append(',').append(spread.futures());
            for (var number : List.of(spread.mean(), spread.sd(), that.standardError(), that.halfMean())) {
                text.append(',').append(cell(number));
            }
            for (var quantile : that.quantiles()) {
                text.append(',').append(cell(quantile));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }

    ObjectNode json(int resumed) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("futures", futures);
        root.put("design", design.toString());
        root.put("chunksResumed", resumed);
        var metrics = root.putObject("metrics");
        for (var that : summaries) {
            var node = metrics.putObject(that.metric());
            var spread = that.spread();
            node.put("futures", spread.futures());
            node.put("missing", futures - spread.futures());
            if (!that.isEmpty()) {
                node.put("mean", spread.mean());
                node.put("sd", spread.sd());
                node.put("standardError", Numbers.finite(that.standardError()));
                node.put("halfMean", that.halfMean());
                for (var i = 0; i < QUANTILES.size(); i++) {
                    node.put(QUANTILES.get(i), that.quantiles().get(i));
                }
            }
        }
        return root;
    }

    void print(PrintWriter out) {
        var still = summaries.stream().filter(that -> that.spread().sd() == 0).count();
        out.println(futures + " futures, " + summaries.size() + " metrics"
                + (still == 0 ? "" : ", of which " + still + " are the same in all, since no estimate touches them")
                + (summaries.size() > SHOWN ? "; the first " + SHOWN + " of them:" : ":"));
        out.printf("%-48s %10s %10s %10s %10s%n", "metric", "mean", "p10", "p50", "p90");
        for (var that : summaries.subList(0, Math.min(SHOWN, summaries.size()))) {
            out.println(line(that));
        }
        var missing = summaries.stream()
                .filter(that -> that.spread().futures() < futures)
                .toList();
        if (!missing.isEmpty()) {
            out.println(missing.size() + " metrics have no value in some futures; the count of those that have is in "
                    + "spreads.csv. The most: " + missing.getFirst().metric() + ", in "
                    + (futures - missing.getFirst().spread().futures()) + " of " + futures + ".");
        }
        loosest(out);
    }

    private static String line(Summary that) {
        return that.isEmpty()
                ? String.format(Locale.ROOT, "%-48s %10s", that.metric(), "none")
                : String.format(
                        Locale.ROOT,
                        "%-48s %10.4g %10.4g %10.4g %10.4g",
                        that.metric(),
                        that.spread().mean(),
                        that.quantiles().get(1),
                        that.quantiles().get(3),
                        that.quantiles().get(5));
    }

    /// Whether there were enough futures: the mean that is least sure, in its own standard deviations.
    private void loosest(PrintWriter out) {
        if (design != DesignKind.RANDOM) {
            out.println("Futures by " + design + " are not independent, so no standard error is told: compare mean and"
                    + " half_mean in spreads.csv, or run again with another seed."
                    + (design == DesignKind.SOBOL && Integer.bitCount(futures) != 1
                            ? " A Sobol sequence is balanced at powers of two, which " + futures + " is not."
                            : ""));
            return;
        }
        var error = 1 / Math.sqrt(futures);
        out.printf(
                Locale.ROOT,
                "Each mean is known to %.2g of its metric's standard deviation (one standard error).%n",
                error);
    }
}
