package concert.bargaining;

import java.util.List;
import java.util.Optional;

/// What the models say of one issue, side by side.
///
/// @param issue id of the issue
/// @param forecast the headline forecast
/// @param alternatives what each model says, in the order of [Method]; a model that has nothing to say is missing
public record IssueForecast(String issue, CalibratedForecast forecast, List<Alternative> alternatives) {
    /// Copies the alternatives.
    public IssueForecast {
        alternatives = List.copyOf(alternatives);
    }

    /// {@return what a model says}
    ///
    /// @param method the model
    public Optional<Alternative> find(Method method) {
        return alternatives.stream()
                .filter(alternative -> alternative.method() == method)
                .findFirst();
    }
}
