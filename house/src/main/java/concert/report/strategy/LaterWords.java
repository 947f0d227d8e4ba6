package concert.report.strategy;

import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/// What is taken of a way after events are seen, in words: equal amounts together, most branches by the few that they
/// leave out.
public final class LaterWords {
    private static final int MOST_NAMED = 3;

    private LaterWords() {}

    /// {@return such as `+ 2 in all branches but sanctions`; empty where nothing is taken later}
    ///
    /// @param way what is done of a way
    /// @param number writes an amount
    public static String of(Plan.Commitment way, DoubleFunction<String> number) {
        var byAmount = new LinkedHashMap<String, List<String>>();
        for (var step : way.later()) {
            byAmount.computeIfAbsent(number.apply(step.amount()), _ -> new ArrayList<>())
                    .add(step.branch());
        }
        byAmount.remove("0");
        var leaves = way.byBranch().stream().map(Plan.InBranch::branch).toList();
        return byAmount.entrySet().stream()
                .map(step -> "+ " + step.getKey() + " in " + branches(step.getValue(), leaves))
                .collect(Collectors.joining(" "));
    }

    /// Names of branches, or of the few others where these are most of the ends of the tree.
    private static String branches(List<String> branches, List<String> leaves) {
        var others = leaves.stream().filter(leaf -> !branches.contains(leaf)).toList();
        return branches.size() > MOST_NAMED && leaves.containsAll(branches) && others.size() < branches.size()
                ? others.isEmpty() ? "all branches" : "all branches but " + String.join(", ", others)
                : String.join(", ", branches);
    }
}
