package concert.assess;

import java.util.function.ToDoubleFunction;

/// A metric before it is read: its name once, its value for each future.
///
/// @param analysis the analysis that computes it
/// @param key its stable name
/// @param unit its unit
/// @param reading reads its value, NaN where it has none
record Gauge(String analysis, String key, String unit, ToDoubleFunction<Computed> reading) {
    Metric metric(Computed computed) {
        return new Metric(analysis, key, unit, reading.applyAsDouble(computed));
    }
}
