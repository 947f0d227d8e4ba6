package concert.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A plain figure that claims and models may cite.
///
/// @param id the name by which it is cited
/// @param value the figure
/// @param unit its unit
/// @param date the date or period it describes, null if timeless
/// @param provenance where it comes from
public record Fact(
        String id, Estimate value, String unit, @Nullable When date, Provenance provenance) implements Row {

    @Override
    public String key() {
        return id;
    }

    /// {@return the date or period it describes}
    public Optional<When> findDate() {
        return Optional.ofNullable(date);
    }

    @Override
    public Fact mapEstimates(Replacement replace) {
        return new Fact(id, replace.replace("value", value), unit, date, provenance);
    }
}
