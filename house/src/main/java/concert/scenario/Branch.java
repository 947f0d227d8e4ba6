package concert.scenario;

import java.util.Map;

/// One way in which events may turn out, and what it changes. What a branch changes holds in all that follow it,
/// unless they change it again.
///
/// @param id the analyst's name for it
/// @param parent id of the branch it follows, empty for one that starts now
/// @param title what happens
/// @param probability its probability once the parent has happened, 0 to 1; siblings sum to one
/// @param means amounts of means that hold in this branch instead, by the means' key `actor.means`
/// @param capacity capacities of ways that hold in this branch instead, by the way's id
/// @param provenance where this comes from
public record Branch(
        String id,
        String parent,
        String title,
        Estimate probability,
        Map<String, Estimate> means,
        Map<String, Estimate> capacity,
        Provenance provenance)
        implements Row {
    /// Copies the amounts.
    public Branch {
        means = Amounts.copyOf(means);
        capacity = Amounts.copyOf(capacity);
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Branch mapEstimates(Replacement replace) {
        return new Branch(
                id,
                parent,
                title,
                replace.replace("probability", probability),
                Amounts.map("means", means, replace),
                Amounts.map("capacity", capacity, replace),
                provenance);
    }
}
