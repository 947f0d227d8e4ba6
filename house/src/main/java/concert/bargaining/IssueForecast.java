package concert.bargaining;

import java.util.List;
import java.util.Optional;

/// What the models say of one issue, side by side.
///
/// @param issue id of the issue
/// @param forecast the headline forecast
/// @param alternatives what each model says, in the order of [Method]; a model that has nothing to say is missing
/// @param withheld the models that were asked and say nothing, and why
public record IssueForecast(
        String issue, CalibratedForecast forecast, List<Alternative> alternatives, List<NoAlternative> withheld) {
    /// Copies the lists.
    public IssueForecast {
        alternatives = List.copyOf(alternatives);
        withheld = List.copyOf(withheld);
    }

    /// {@return what a model says}
    ///
    /// @param method the model
    public Optional<Alternative> find(Method method) {
        for (var alternative : alternatives) {
            if (alternative.method() == method) {
                return Optional.of(alternative);
            }
        }
        return Optional.empty();
    }
}
