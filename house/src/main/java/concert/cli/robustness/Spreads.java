package concert.cli.robustness;

import concert.assess.ensemble.DesignKind;
import concert.data.FutureTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How metrics vary over an ensemble, for people and programs.
///
/// @param futures how many futures there were
/// @param summaries one for each metric
record Spreads(int futures, List<FutureTable.Summary> summaries) {
    private static final List<String> QUANTILES = List.of("p05", "p10", "p25", "p50", "p75", "p90", "p95");
    private static final int SHOWN = 30;

    /// One row for each metric; a cell is empty where there is no number.
    static String csv(List<FutureTable.Summary> summaries) {
        var text = new StringBuilder(
                "metric,futures,mean,sd,standard_error,half_mean," + String.join(",", QUANTILES) + "\n");
        for (var that : summaries) {
            text.append(that.metric()).append(',').append(that.futures());
            for (var number : List.of(that.mean(), that.sd(), that.standardError(), that.halfMean())) {
                text.append(',').append(cell(number));
            }
            for (var i = 0; i < QUANTILES.size(); i++) {
                text.append(',')
                        .append(
                                that.quantiles().isEmpty()
                                        ? ""
                                        : cell(that.quantiles().get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }

    ObjectNode json(DesignKind design, int resumed) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("futures", futures);
        root.put("design", design.toString());
        root.put("chunksResumed", resumed);
        var metrics = root.putObject("metrics");
        for (var that : summaries) {
            var node = metrics.putObject(that.metric());
            node.put("futures", that.futures());
            node.put("missing", futures - that.futures());
            if (that.futures() > 0) {
                node.put("mean", that.mean());
                node.put("sd", that.sd());
                node.put("standardError", that.standardError());
                node.put("halfMean", that.halfMean());
                for (var i = 0; i < QUANTILES.size(); i++) {
                    node.put(QUANTILES.get(i), that.quantiles().get(i));
                }
            }
        }
        return root;
    }

    void print(PrintWriter out) {
        out.println(futures + " futures, " + summaries.size() + " metrics that vary"
                + (summaries.size() > SHOWN ? ", the first " + SHOWN + " of them:" : ":"));
        out.printf("%-48s %10s %10s %10s %10s%n", "metric", "mean", "p10", "p50", "p90");
        for (var that : summaries.subList(0, Math.min(SHOWN, summaries.size()))) {
            out.println(line(that));
        }
        var missing =
                summaries.stream().filter(that -> that.futures() < futures).toList();
        if (!missing.isEmpty()) {
            out.println(missing.size() + " metrics have no value in some futures; the count of those that have is in "
                    + "spreads.csv. The most: " + missing.getFirst().metric() + ", in "
                    + (futures - missing.getFirst().futures()) + " of " + futures + ".");
        }
        loosest(out);
    }

    private static String line(FutureTable.Summary that) {
        return that.quantiles().isEmpty()
                ? String.format(Locale.ROOT, "%-48s %10s", that.metric(), "none")
                : String.format(
                        Locale.ROOT,
                        "%-48s %10.4g %10.4g %10.4g %10.4g",
                        that.metric(),
                        that.mean(),
                        that.quantiles().get(1),
                        that.quantiles().get(3),
                        that.quantiles().get(5));
    }

    /// Whether there were enough futures: the mean that is least sure, in its own standard deviations.
    private void loosest(PrintWriter out) {
        var error = 1 / Math.sqrt(futures);
        out.printf(
                Locale.ROOT,
                "Each mean is known to %.2g of its metric's standard deviation (one standard error).%n",
                error);
    }
}
