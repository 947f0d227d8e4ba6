package concert.assess.metric;

/// How a metric varies over the futures of an ensemble. Quantiles are of type 7 (Hyndman & Fan 1996,
/// doi:10.1080/00031305.1996.10473566).
///
/// @param key the metric's key
/// @param futures in how many futures the metric has a value
/// @param mean arithmetic mean
/// @param sd standard deviation
/// @param p05 5 % quantile
/// @param p10 10 % quantile
/// @param p25 25 % quantile
/// @param p50 median
/// @param p75 75 % quantile
/// @param p90 90 % quantile
/// @param p95 95 % quantile
public record Spread(
        String key,
        int futures,
        double mean,
        double sd,
        double p05,
        double p10,
        double p25,
        double p50,
        double p75,
        double p90,
        double p95) {}
