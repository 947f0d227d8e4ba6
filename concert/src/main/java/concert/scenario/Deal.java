package concert.scenario;

import java.util.List;
import java.util.Map;

/// An agreement that binds only if every party signs.
///
/// @param id the analyst's name for it
/// @param title the deal in words
/// @param parties ids of the actors that must sign, at least two
/// @param cost how much of each party's means it takes, by the means' key `actor.means`, in the order of the folder
/// @param price key of the means in which a transfer may be paid, empty if none
/// @param provenance where this comes from
public record Deal(
        String id, String title, List<String> parties, Map<String, Estimate> cost, String price, Provenance provenance)
        implements Row {
    /// Copies the parties and costs.
    public Deal {
        parties = List.copyOf(parties);
        cost = Amounts.copyOf(cost);
        if (parties.size() < 2) {
            throw new IllegalArgumentException("parties of " + id + " are " + parties + ", expected at least two");
        }
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Deal mapEstimates(Replacement replace) {
        return new Deal(id, title, parties, Amounts.map("cost", cost, replace), price, provenance);
    }
}
