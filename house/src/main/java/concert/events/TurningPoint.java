package concert.events;

import concert.scenario.event.EventSample;
import concert.scenario.event.SourceBreak;
import java.time.LocalDate;
import java.util.List;

/// A period in which a relation changes.
///
/// @param measure what changes
/// @param method the method that sees it
/// @param period first day of the period
/// @param change before, after and score
/// @param counts what happened in the period
/// @param samples the events of it that were reported most
/// @param breaks where the data themselves change in the period or beside it
public record TurningPoint(
        Measure measure,
        Method method,
        LocalDate period,
        Change change,
        RelationPeriod counts,
        List<EventSample> samples,
        List<SourceBreak> breaks) {
    /// Copies the samples.
    public TurningPoint {
        samples = List.copyOf(samples);
        breaks = List.copyOf(breaks);
    }

    /// A method that finds turning points.
    public enum Method {
        /// [Pelt].
        PELT("PELT"),
        /// [Cusum].
        CUSUM("CUSUM"),
        /// [RobustZ].
        ROBUST_Z("robust z");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        /// {@return its name in print}
        public String title() {
            return title;
        }

        /// {@return its name in lower case}
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// {@return whether the measure rises}
    public boolean isRise() {
        return change.after() > change.before();
    }
}
