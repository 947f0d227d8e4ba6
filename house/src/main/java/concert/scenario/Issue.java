package concert.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question on which actors take positions between 0 and 100.
///
/// @param id the analyst's name for it
/// @param title the question
/// @param label a few words for it that fit within a sentence, empty if not said
/// @param zero what position 0 means
/// @param fifty what position 50 means, empty if not said
/// @param hundred what position 100 means
/// @param statusQuo the position that holds until something is settled, null if unknown
/// @param reference the position from which sides are told: an actor above it wants more, one below wants less
/// @param rule how it is decided
/// @param deadline the day by which it is to be settled, null if none
/// @param provenance where this comes from
public record Issue(
        String id,
        String title,
        String label,
        String zero,
        String fifty,
        String hundred,
        @Nullable Estimate statusQuo,
        double reference,
        DecisionRule rule,
        @Nullable LocalDate deadline,
        Provenance provenance)
        implements Row {
    /// The middle of the scale, from which sides are told unless an issue says otherwise.
    public static final double MIDDLE = 50;

    /// Checks the reference point.
    public Issue {
        if (!(reference >= 0 && reference <= 100)) {
            throw new IllegalArgumentException("reference of " + id + " is " + reference + ", expected 0 to 100");
        }
    }

    @Override
    public String key() {
        return id;
    }

    /// {@return what the issue is called within a sentence: its label, or its title in quotes}
    public String called() {
        return label.isEmpty() ? "“" + title + "”" : label;
    }

    /// {@return the position that holds until something is settled}
    public Optional<Estimate> findStatusQuo() {
        return Optional.ofNullable(statusQuo);
    }

    /// {@return the day by which it is to be settled}
    public Optional<LocalDate> findDeadline() {
        return Optional.ofNullable(deadline);
    }

    @Override
    public Issue mapEstimates(Replacement replace) {
        return statusQuo == null
                ? this
                : new Issue(
                        id,
                        title,
                        label,
                        zero,
                        fifty,
                        hundred,
                        replace.replace("status_quo", statusQuo),
                        reference,
                        rule,
                        deadline,
                        provenance);
    }
}
