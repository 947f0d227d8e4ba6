package concert.scenario;

import java.util.List;
import java.util.Map;

/// A course of action of one actor that turns means into attainment of ends.
///
/// @param actor id of the owner
/// @param id name of the way
/// @param title the way in words
/// @param capacity the most of it that can be done over the whole horizon, at least 0
/// @param lump size of a whole level, 0 if it can be done by any amount
/// @param later whether it may still be taken after the events of a branch are seen
/// @param needs what it rests on; every one of them must be met
/// @param cost how much of each means one unit takes, in the order of the folder
/// @param provenance where this comes from
public record Way(
        String actor,
        String id,
        String title,
        Estimate capacity,
        double lump,
        boolean later,
        List<Need> needs,
        Map<String, Estimate> cost,
        Provenance provenance)
        implements Row {
    /// Copies the needs and costs and checks the lump.
    public Way {
        needs = List.copyOf(needs);
        cost = Amounts.copyOf(cost);
        if (!(lump >= 0)) {
            throw new IllegalArgumentException("lump of " + id + " is " + lump + ", expected at least 0");
        }
    }

    @Override
    public String key() {
        return id;
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

    /// What a way rests on: at most `ratio` units of it for each unit of another way that is taken before events are
    /// seen, or nothing of it at all unless a deal is on or a tie exists.
    ///
    /// @param on id of a way or of a deal, or the key of a tie
    /// @param ratio units per unit of the other way, greater than 0; of no meaning for a deal or a tie
    public record Need(String on, double ratio) {
        /// Checks the ratio.
        public Need {
            if (!(ratio > 0)) {
                throw new IllegalArgumentException("ratio is " + ratio + ", expected more than 0");
            }
        }
    }
}
