package concert.assess;

import java.util.function.ToDoubleFunction;

/// A metric before it is read: its name once, its value for each future.
///
/// @param analysis the analysis that computes it
/// @param key its stable name
/// @param alias another name for it that claims may use, the key itself if there is none
/// @param unit its unit
/// @param reading reads its value, NaN where it has none
record Gauge(String analysis, String key, String alias, String unit, ToDoubleFunction<Computed> reading) {

    /// A metric with one name.
    Gauge(String analysis, String key, String unit, ToDoubleFunction<Computed> reading) {
        this(analysis, key, key, unit, reading);
    }

    /// A value that is the same in every future.
    ///
    /// @param value the value
    record Fixed(double value) implements ToDoubleFunction<Computed> {
        @Override
        public double applyAsDouble(Computed computed) {
            return value;
        }
    }

    /// {@return whether the metric may differ between futures}
    boolean isDrawn() {
        return !(reading instanceof Fixed);
    }

    /// A metric of a pair without direction; claims may name the pair in either order.
    static Gauge ofPair(String analysis, Pair pair, String unit, ToDoubleFunction<Computed> reading) {
        return new Gauge(analysis, analysis + "." + pair.forward(), analysis + "." + pair.backward(), unit, reading);
    }

    /// Two actors and what is told of them.
    record Pair(String what, String a, String b, String rest) {
        Pair(String what, String a, String b) {
            this(what, a, b, "");
        }

        String forward() {
            return what + "." + a + "." + b + rest;
        }

        String backward() {
            return what + "." + b + "." + a + rest;
        }
    }

    Metric metric(Computed computed) {
        return new Metric(analysis, key, unit, reading.applyAsDouble(computed));
    }
}
