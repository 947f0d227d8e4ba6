package concert.scenario;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A course of action of one actor that turns means into attainment of ends.
///
/// @param actor id of the owner
/// @param id name of the way
/// @param title the way in words
/// @param capacity the most of it that can be done, at least 0
/// @param lump size of a whole level, 0 if it can be done by any amount
/// @param later whether it may still be taken after the events of a branch are seen
/// @param needs what it rests on, null if nothing
/// @param cost how much of each means one unit takes, in the order of the folder
/// @param provenance where this comes from
public record Way(
        String actor,
        String id,
        String title,
        Estimate capacity,
        double lump,
        boolean later,
        @Nullable Need needs,
        Map<String, Estimate> cost,
        Provenance provenance)
        implements Row {
    /// Copies the costs.
    public Way {
        cost = Amounts.copyOf(cost);
    }

    @Override
    public String key() {
        return id;
    }

    /// {@return what it rests on}
    ///
    public Optional<Need> findNeeds() {
        return Optional.ofNullable(needs);
    }

    @Override
    public Way mapEstimates(Replacement replace) {
        return new Way(
                actor,
                id,
                title,
                replace.replace("capacity", capacity),
                lump,
                later,
                needs,
                Amounts.map("cost", cost, replace),
                provenance);
    }

    /// What a way rests on: at most `ratio` units of it for each unit of another way, or nothing of it unless a
    /// deal is on.
    ///
    /// @param on id of a way or of a deal
    /// @param ratio units per unit of the other way, greater than 0
    public record Need(String on, double ratio) {
        /// Checks the ratio.
        public Need {
            if (!(ratio > 0)) {
                throw new IllegalArgumentException("ratio is " + ratio + ", expected more than 0");
            }
        }
    }
}
