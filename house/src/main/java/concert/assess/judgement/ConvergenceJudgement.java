package concert.assess.judgement;

import concert.assess.analysis.Answer;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.order.ScenarioOrder;
import concert.order.convergence.Verdict;
import concert.order.convergence.VoteConvergence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Did the scenario's first two states converge in the votes of the General Assembly, who moved, and is it
/// special?
public final class ConvergenceJudgement {
    private final Material material;
    private final ScenarioOrder order;

    private ConvergenceJudgement(Material material, ScenarioOrder order) {
        this.material = material;
        this.order = order;
    }

    /// {@return the judgement, empty where no data tell of the two}
    ///
    /// @param material what judgements are drawn from
    public static Optional<KeyJudgement> find(Material material) {
        return ScenarioOrder.isAsked(material.scenario())
                        && material.computed().results().order() instanceof Answer.Given<ScenarioOrder>(var order)
                ? new ConvergenceJudgement(material, order).find()
                : Optional.empty();
    }

    private Optional<KeyJudgement> find() {
        var states = order.states().keySet().stream().limit(2).toList();
        return states.size() < 2
                ? Optional.empty()
                : order.findConvergence(states.get(0), states.get(1))
                        .map(of -> judgement(states.get(0), states.get(1), of));
    }

    private KeyJudgement judgement(String a, String b, VoteConvergence of) {
        var keys = List.of(
                "order.closing." + a + "." + b, "order.moved." + a + "." + b, "order.closing_rank." + a + "." + b);
        return new KeyJudgement(
                "convergence." + a + "." + b,
                statement(a, b, of),
                details(a, b, of),
                Double.NaN,
                Confidence.MODERATE,
                "Published ideal points with their intervals, but votes in one forum only.",
                keys,
                List.of(),
                "Another set of votes or other years: see the order of states by concert order.",
                null);
    }

    private String statement(String a, String b, VoteConvergence of) {
        var change = of.yearly();
        var one = Words.actor(material.scenario(), a);
        var other = Words.actor(material.scenario(), b);
        var windows = of.options();
        return one + " and " + other + verdict(of.verdict())
                + " in the votes of the General Assembly: their distance was " + number(change.before()) + " in "
                + windows.before().first() + "-" + windows.before().last() + " and " + number(change.after()) + " in "
                + windows.after().first() + "-" + windows.after().last() + ".";
    }

    private String details(String a, String b, VoteConvergence of) {
        var change = of.yearly();
        var one = Words.actor(material.scenario(), a);
        var other = Words.actor(material.scenario(), b);
        return (moved(one, other, of) + " It is " + (special(of) ? "" : "not ") + "special: "
                        + EstimativeWords.percent(change.closer())
                        + " of " + change.states() + " states came closer to " + one + ", and " + other + " ranks "
                        + change.rank() + " among them.")
                .strip();
    }

    /// Among the nearest tenth of placebos.
    private static boolean special(VoteConvergence of) {
        return of.verdict() == Verdict.CONVERGED
                && of.yearly().rank() * 10 <= of.yearly().states();
    }

    private static String moved(String one, String other, VoteConvergence of) {
        if (of.verdict() != Verdict.CONVERGED || of.means().crossed() || Double.isNaN(of.movedByA())) {
            return "";
        }
        var more = of.movedByA() >= .5 ? one : other;
        return " " + more + " moved more of the way (" + EstimativeWords.percent(Math.max(of.movedByA(), of.movedByB()))
                + ").";
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONVERGED -> " came closer";
            case DIVERGED -> " moved apart";
            case UNCLEAR -> " neither came closer nor moved apart by more than the intervals allow for";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
