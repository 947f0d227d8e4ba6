package concert.bargaining;

import java.util.List;
import java.util.Optional;

/// How large a scenario is, and so which models are computed unasked.
///
/// @param actors how many actors it has
/// @param issues how many of its issues have a forecast
/// @param triples Σ n³ over these issues, n actors on each
record Reach(int actors, int issues, long triples) {
    /// Pairs of issues times pairs of actors up to which exchanges are computed unasked. Beyond it the issues are
    /// hardly on one table.
    private static final long MOST_PAIRS = 200_000;

    /// Σ n³ up to which the models whose work grows with it are computed unasked.
    private static final long MOST_TRIPLES = 6_000_000;

    static Reach of(int actors, List<Contest> contests) {
        return new Reach(
                actors,
                contests.size(),
                contests.stream()
                        .mapToLong(contest -> (long) contest.size() * contest.size() * contest.size())
                        .sum());
    }

    /// {@return why a model says nothing of an issue; empty if it speaks, or if its question does not arise}
    ///
    /// @param method the model
    /// @param contest a contest that has a forecast
    Optional<NoAlternative> whyNot(Method method, Contest contest) {
        return switch (method) {
            case COMPROMISE, MEDIAN, MEAN -> Optional.empty();
            case STATUS_QUO, NASH, KALAI_SMORODINSKY -> withoutStatusQuo(method, contest);
            case VETO_PLAYERS -> contest.rule().hasVeto() ? withoutStatusQuo(method, contest) : Optional.empty();
            case PCE_CONDITIONAL, PCE_UNIFORM, PCE_INCENTIVE, EUM_PRINTED, EUM_SCHOLZ, SMP -> tooLong(method, contest);
            case EXCHANGE -> notExchanged();
        };
    }

    private static Optional<NoAlternative> withoutStatusQuo(Method method, Contest contest) {
        return contest.findStatusQuo().isPresent()
                ? Optional.empty()
                : Optional.of(new NoAlternative(
                        method, "The issue names no status quo.", "Fill in its status_quo in issues.csv."));
    }

    private Optional<NoAlternative> tooLong(Method method, Contest contest) {
        return triples <= MOST_TRIPLES
                ? Optional.empty()
                : Optional.of(new NoAlternative(
                        method,
                        "The cubes of the numbers of actors sum to " + triples + " over the issues, above "
                                + MOST_TRIPLES + ", so it would take long and is not computed unasked.",
                        "Run it by bargain --method " + method.id() + " --issue " + contest.issue() + "."));
    }

    /// {@return why there are no exchanges across issues, empty if there are}
    Optional<NoAlternative> notExchanged() {
        var pairs = pairs(issues) * pairs(actors);
        if (issues > 1 && pairs <= MOST_PAIRS) {
            return Optional.empty();
        }
        return Optional.of(
                issues > 1
                        ? new NoAlternative(
                                Method.EXCHANGE,
                                "There are " + pairs + " pairs of issues and actors, above " + MOST_PAIRS
                                        + ", hardly on one table, so it is not computed unasked.",
                                "Run bargain --method exchange with --issue for each issue on the table.")
                        : new NoAlternative(
                                Method.EXCHANGE,
                                "Exchange needs two issues that have a forecast.",
                                "Add another issue on which these actors take stances."));
    }

    private static long pairs(long things) {
        return things * (things - 1) / 2;
    }
}
