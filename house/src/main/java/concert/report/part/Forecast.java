package concert.report.part;

import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.assess.words.Words;
import concert.bargaining.Method;
import concert.report.html.Numbers;
import concert.scenario.Issue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What the analyses say will be settled on one issue, and what simpler rules say beside it.
///
/// @param issue the issue
/// @param key the metric that heads the page
/// @param name how it was reached
/// @param value its value with every estimate at its middle
/// @param low lower end of its 80 % interval, NaN if there is none
/// @param high upper end
/// @param origin where the interval comes from
/// @param alternatives the other positions, in the order of the metrics
public record Forecast(
        Issue issue,
        String key,
        String name,
        double value,
        double low,
        double high,
        Origin origin,
        List<Metric> alternatives) {
    private static final Set<String> ENDS_OF_INTERVAL = Set.of("p10", "p25", "p75", "p90");

    /// Where an interval comes from.
    public enum Origin {
        /// The forecast's own, calibrated on issues that were settled.
        OF_THE_FORECAST,
        /// What the estimates let the forecast be.
        OVER_THE_FUTURES
    }

    /// {@return what is forecast on an issue}
    ///
    /// @param findings the assessment at hand
    /// @param issue the issue
    public static Forecast of(Findings findings, Issue issue) {
        var prefix = "bargaining." + issue.id() + ".";
        var key = prefix + (findings.find(prefix + "forecast").isPresent() ? "forecast" : "compromise");
        var alternatives = findings.under("bargaining." + issue.id()).stream()
                .filter(metric -> !metric.key().equals(key))
                .filter(metric -> isPosition(metric, prefix))
                .toList();
        var own = findings.find(prefix + "p10").isPresent()
                && findings.find(prefix + "p90").isPresent();
        return new Forecast(
                issue,
                key,
                name(key.substring(prefix.length())),
                findings.value(key),
                own ? findings.value(prefix + "p10") : quantile(findings, key, Spread::p10),
                own ? findings.value(prefix + "p90") : quantile(findings, key, Spread::p90),
                own ? Origin.OF_THE_FORECAST : Origin.OVER_THE_FUTURES,
                alternatives);
    }

    private static boolean isPosition(Metric metric, String prefix) {
        var last = metric.key().substring(prefix.length());
        return !ENDS_OF_INTERVAL.contains(last)
                && !last.contains(".")
                && metric.unit().startsWith("position");
    }

    private static double quantile(Findings findings, String key, Function<Spread, Double> end) {
        return findings.findSpread(key).map(end).orElse(Double.NaN);
    }

    /// {@return whether any analysis forecasts the issue}
    public boolean isGiven() {
        return Double.isFinite(value);
    }

    /// {@return whether the forecast has an interval}
    public boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /// {@return the interval in words}
    public String interval() {
        return hasInterval() ? Numbers.position(low) + " to " + Numbers.position(high) : "–";
    }

    /// {@return the last part of a bargaining metric's key in words}
    ///
    /// @param method the last part
    public static String name(String method) {
        return Words.capitalized(Arrays.stream(Method.values())
                .filter(known -> known.id().equals(method))
                .map(Method::title)
                .findFirst()
                .orElseGet(() -> method.replace('_', ' ')));
    }

    /// {@return how a position beside the forecast was reached}
    ///
    /// @param alternative a position beside the forecast
    public static String nameOf(Metric alternative) {
        return name(alternative.key().substring(alternative.key().lastIndexOf('.') + 1));
    }
}
