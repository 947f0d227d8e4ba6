package concert.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Something that one actor did to another on a date.
///
/// @param date when
/// @param actor id of the actor that did it
/// @param target id of the actor it was done to, empty if nobody in particular
/// @param code CAMEO event code of two to four digits, empty if not coded
/// @param intensity from −10, most conflictual, to 10, most cooperative (Goldstein 1992,
///     doi:10.1177/0022002792036002007), null if not graded
/// @param text what happened
/// @param provenance where this comes from
public record Event(
        When date,
        String actor,
        String target,
        String code,
        @Nullable Double intensity,
        String text,
        Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return date.text() + "." + actor + "." + target + "." + code + "." + text;
    }

    /// {@return from −10, most conflictual, to 10, most cooperative}
    public OptionalDouble findIntensity() {
        return intensity == null ? OptionalDouble.empty() : OptionalDouble.of(intensity);
    }

    /// {@return the actor it was done to}
    public Optional<String> findTarget() {
        return target.isEmpty() ? Optional.empty() : Optional.of(target);
    }
}
