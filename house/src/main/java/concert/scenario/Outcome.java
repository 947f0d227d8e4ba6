package concert.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What later happened on an issue. It is never read by a forecast, only by scoring.
///
/// @param issue id of an issue
/// @param outcome the position that came about, 0 to 100, null if the event is not a position
/// @param date when
/// @param text what happened
/// @param provenance where this comes from
public record Outcome(String issue, @Nullable Estimate outcome, When date, String text, Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return issue + "." + date.text() + "." + text;
    }

    /// {@return the position that came about}
    public Optional<Estimate> findOutcome() {
        return Optional.ofNullable(outcome);
    }
}
