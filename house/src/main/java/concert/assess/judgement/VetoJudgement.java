package concert.assess.judgement;

import concert.assess.words.Words;
import concert.bargaining.Holdouts;
import concert.bargaining.StatusQuo;
import concert.bargaining.VetoPlayers;
import java.util.List;
import java.util.Optional;

/// On which issues somebody whose consent is needed would rather keep the status quo.
public final class VetoJudgement {
    private final Material material;

    private VetoJudgement(Material material) {
        this.material = material;
    }

    /// {@return on which issues a veto player holds out, empty if on none}
    ///
    /// @param material what judgements are drawn from
    public static Optional<KeyJudgement> find(Material material) {
        return new VetoJudgement(material).find();
    }

    private Optional<KeyJudgement> find() {
        var held = material.scenario().issues().stream()
                .flatMap(issue -> HoldoutJudgement.holdouts(material, issue.id()).stream())
                .filter(holdouts -> !holdouts.vetoes().isEmpty() && isFelt(holdouts))
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var keys = held.stream().map(one -> HoldoutJudgement.key(one.issue())).toList();
        var grading = Grading.of(material.scenario(), material.grounds(keys));
        return Optional.of(new KeyJudgement(
                "vetoes",
                "Where consent is needed, somebody who has to give it would rather keep the status quo than take what the"
                        + " parties are heading to: "
                        + Words.list(held.stream()
                                .map(one -> HoldoutJudgement.issue(material, one))
                                .toList()) + ".",
                Words.capitalized(
                                String.join("; ", held.stream().map(this::told).toList()))
                        + ". The forecasts do not move for that: on issues that the European Union decided by unanimity,"
                        + " outcomes were no nearer to the status quo than elsewhere, and forecasts by vetoes missed by"
                        + " twice as much as the compromise (docs/track-record.md).",
                Double.NaN,
                grading.confidence(),
                grading.reason(),
                keys,
                List.of(),
                "What is given to those who have to consent, here or on another issue.",
                null));
    }

    /// Whether the veto players keep the outcome visibly away from the compromise.
    private boolean isFelt(Holdouts holdouts) {
        return !left(holdouts.issue()).equals(Words.position(holdouts.outcome()));
    }

    private String left(String issue) {
        return VetoPlayers.find(material.scenario(), issue)
                .map(that -> Words.position(that.outcome()))
                .orElse("");
    }

    private String told(Holdouts holdouts) {
        var issue = holdouts.issue();
        var left = left(issue);
        var quo = StatusQuo.find(material.scenario(), issue)
                .map(that -> Words.position(that.outcome()))
                .orElse("");
        return HoldoutJudgement.issue(material, holdouts) + " (" + actors(holdouts.vetoes()) + "; by vetoes "
                + (left.equals(quo) ? "the status quo, " + quo + ", stays" : "it moves from " + quo + " to " + left)
                + ", not to " + Words.position(holdouts.outcome()) + ")";
    }

    private String actors(List<String> ids) {
        return Words.list(
                ids.stream().map(id -> Words.actor(material.scenario(), id)).toList());
    }
}
