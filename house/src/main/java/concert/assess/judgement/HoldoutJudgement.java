package concert.assess.judgement;

import concert.assess.metric.BargainingGauges;
import concert.assess.words.EstimativeWords;
import concert.assess.words.Words;
import concert.bargaining.Holdouts;
import concert.bargaining.Method;
import concert.scenario.Issue;
import java.util.List;
import java.util.Optional;

/// On which issues those who would rather keep the status quo are strong enough to keep it.
public final class HoldoutJudgement {
    /// From this share of the weight on, the compromise does not beat the status quo.
    private static final double STRONG = .5;

    private final Material material;

    private HoldoutJudgement(Material material) {
        this.material = material;
    }

    /// {@return on which issues the status quo may stay, empty if on none}
    ///
    /// @param material what judgements are drawn from
    public static Optional<KeyJudgement> find(Material material) {
        return new HoldoutJudgement(material).find();
    }

    /// {@return who would rather keep the status quo of an issue than take its compromise}
    static Optional<Holdouts> holdouts(Material material, String issue) {
        return Holdouts.find(
                material.scenario(), issue, BargainingGauges.outcome(material.computed(), issue, Method.COMPROMISE));
    }

    static String issue(Material material, Holdouts holdouts) {
        return Words.issue(material.scenario(), holdouts.issue());
    }

    static String key(String issue) {
        return "bargaining." + issue + ".holdouts";
    }

    private Optional<KeyJudgement> find() {
        var issues = material.scenario().issues();
        var held = issues.stream()
                .flatMap(issue -> holdouts(material, issue.id()).stream())
                .filter(holdouts -> holdouts.share() >= STRONG)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var statement = "On " + held.size() + " of " + Words.count(issues.size(), "issue")
                + " the status quo may simply stay, since actors with half of the weight or more would rather keep it than"
                + " take what the parties are heading to: "
                + Words.list(held.stream().map(one -> issue(material, one)).toList()) + ".";
        var details = Words.capitalized(
                        String.join("; ", held.stream().map(this::told).toList())) + ".";
        return Optional.of(judgement(
                statement, details, held.stream().map(one -> key(one.issue())).toList()));
    }

    private KeyJudgement judgement(String statement, String details, List<String> keys) {
        var grading = Grading.of(material.scenario(), material.grounds(keys));
        return new KeyJudgement(
                "holdouts",
                statement,
                details,
                Double.NaN,
                grading.confidence(),
                grading.reason(),
                keys,
                List.of(),
                "Something given in return on another issue, or force.",
                null);
    }

    private String told(Holdouts holdouts) {
        var shares = material.column(key(holdouts.issue()));
        var futures = material.share(f -> shares[f] >= STRONG);
        return issue(material, holdouts) + " ("
                + Words.list(holdouts.actors().stream()
                        .map(actor -> Words.actor(material.scenario(), actor))
                        .toList())
                + ", " + EstimativeWords.percent(holdouts.share()) + " of the weight; half or more in "
                + EstimativeWords.percent(futures) + " of the futures)";
    }

    /// {@return a sentence on those who would rather keep the status quo of an issue}
    static Optional<String> sentence(Material material, Issue issue) {
        return holdouts(material, issue.id())
                .filter(holdouts -> !holdouts.actors().isEmpty())
                .map(holdouts -> Words.list(holdouts.actors().stream()
                                .map(actor -> Words.actor(material.scenario(), actor))
                                .toList())
                        + ", with " + EstimativeWords.percent(holdouts.share())
                        + " of the weight, would rather keep the status quo.");
    }
}
