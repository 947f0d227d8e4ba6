package concert.bargaining;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one model says of an issue.
///
/// @param method the model
/// @param outcome the position that it forecasts, 0 to 100
/// @param course how it comes about, null for a model without rounds
public record Alternative(
        Method method, double outcome, @Nullable Course course) {

    /// {@return what a model without rounds says}
    ///
    /// @param method the model
    /// @param outcome the position that it forecasts, 0 to 100
    public static Alternative of(Method method, double outcome) {
        return new Alternative(method, outcome, null);
    }

    /// {@return how it comes about, empty for a model without rounds}
    public Optional<Course> findCourse() {
        return Optional.ofNullable(course);
    }
}
