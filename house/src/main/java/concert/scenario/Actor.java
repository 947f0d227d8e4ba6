package concert.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody who wants something and can do something about it.
///
/// @param id the analyst's name for it
/// @param name its name in full
/// @param kind what it is
/// @param iso3 ISO 3166-1 alpha-3 code, empty for what is not a state
/// @param cow Correlates of War state number, 0 for none
/// @param place where to draw it, null for nowhere
/// @param capability what it can bring to bear in general, at least 0, null if not given; a stance may state
///     what it can bring to bear on one issue
/// @param provenance where this comes from
public record Actor(
        String id,
        String name,
        Kind kind,
        String iso3,
        int cow,
        @Nullable Place place,
        @Nullable Estimate capability,
        Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return id;
    }

    /// {@return what it can bring to bear in general}
    public Optional<Estimate> findCapability() {
        return Optional.ofNullable(capability);
    }

    /// {@return where to draw it}
    public Optional<Place> findPlace() {
        return Optional.ofNullable(place);
    }

    @Override
    public Actor mapEstimates(Replacement replace) {
        return capability == null
                ? this
                : new Actor(id, name, kind, iso3, cow, place, replace.replace("capability", capability), provenance);
    }

    /// What an actor is.
    public enum Kind {
        /// A state of the international system.
        STATE,
        /// An organization of states.
        ORGANIZATION,
        /// A movement, party, firm or faction.
        GROUP
    }

    /// A point on the map.
    ///
    /// @param latitude degrees north, −90 to 90
    /// @param longitude degrees east, −180 to 180
    public record Place(double latitude, double longitude) {
        /// Checks the ranges.
        public Place {
            if (!(Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException("latitude is " + latitude + ", expected -90 to 90");
            }
            if (!(Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("longitude is " + longitude + ", expected -180 to 180");
            }
        }
    }
}
