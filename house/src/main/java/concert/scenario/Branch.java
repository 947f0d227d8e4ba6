package concert.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    private static final double ROUNDING = 1e-9;

    /// Copies the amounts.
    public Branch {
        means = Amounts.copyOf(means);
        capacity = Amounts.copyOf(capacity);
    }

    /// {@return branches whose probabilities sum to one among those that follow the same branch}
    ///
    /// @param branches branches with probabilities of any sum above 0
    static List<Row> shares(List<? extends Row> branches) {
        var all = branches.stream().map(Branch.class::cast).toList();
        var sums = all.stream()
                .collect(Collectors.groupingBy(
                        Branch::parent,
                        Collectors.summingDouble(branch -> branch.probability().middle())));
        return all.stream()
                .<Row>map(branch -> branch.dividedBy(sums.getOrDefault(branch.parent(), 1.0)))
                .toList();
    }

    private Branch dividedBy(double sum) {
        return Math.abs(sum - 1) < ROUNDING || sum == 0
                ? this
                : new Branch(id, parent, title, Estimate.of(probability.middle() / sum), means, capacity, provenance);
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
