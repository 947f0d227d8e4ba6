package concert.assess.metric;

import concert.assess.analysis.Computed;
import concert.assess.analysis.Effort;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A metric before it is read: its name once, its value for each future.
///
/// @param analysis the analysis that computes it
/// @param key its stable name
/// @param alias another name for it that claims may use, the key itself if there is none
/// @param unit its unit
/// @param reading reads its value, NaN where it has none
public record Gauge(String analysis, String key, String alias, String unit, ToDoubleFunction<Computed> reading) {
    private static final Set<String> OF_STRATEGY = Set.of("strategy", "deals");

    /// A metric with one name.
    ///
    /// @param analysis the analysis that computes it
    /// @param key its stable name
    /// @param unit its unit
    /// @param reading reads its value, NaN where it has none
    public Gauge(String analysis, String key, String unit, ToDoubleFunction<Computed> reading) {
        this(analysis, key, key, unit, reading);
    }

    /// A value that is the same in every future.
    ///
    /// @param value the value
    public record Fixed(double value) implements ToDoubleFunction<Computed> {
        @Override
        public double applyAsDouble(Computed computed) {
            return value;
        }
    }

    /// A value that is read once, with every estimate at its middle, since its analysis is too slow for every future.
    ///
    /// @param reading reads it
    public record AtMiddle(ToDoubleFunction<Computed> reading) implements ToDoubleFunction<Computed> {
        @Override
        public double applyAsDouble(Computed computed) {
            return reading.applyAsDouble(computed);
        }
    }

    /// {@return whether the metric is read in every future}
    public boolean isDrawn() {
        return !(reading instanceof Fixed || reading instanceof AtMiddle);
    }

    /// {@return what has to be computed in a future for the metric to have a value in it; empty where it has one at the
    /// middle alone}
    public Optional<Effort> findEffort() {
        if (OF_STRATEGY.contains(analysis) && !(reading instanceof Fixed)) {
            return Optional.of(Effort.STRATEGY);
        }
        return reading instanceof AtMiddle ? Optional.empty() : Optional.of(Effort.QUICK);
    }

    /// {@return the same, read in every future}
    public Gauge inFutures() {
        return reading instanceof AtMiddle(var read) ? new Gauge(analysis, key, alias, unit, read) : this;
    }

    /// {@return whether the metric has a spread over the futures: one that is read at the middle alone has none}
    public boolean hasSpread() {
        return !(reading instanceof AtMiddle);
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

    /// {@return the metric as it is in what was computed}
    ///
    /// @param computed the scenario and its results
    public Metric metric(Computed computed) {
        return new Metric(analysis, key, unit, reading.applyAsDouble(computed));
    }
}
