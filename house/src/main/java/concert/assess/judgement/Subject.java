package concert.assess.judgement;

import java.util.List;

/// What key judgements are about, in the order in which a reader wants them.
public enum Subject {
    /// Which claims of the text hold.
    CLAIMS("What the text claims", List.of("claims")),
    /// What will be settled on each issue, and who may stop it.
    ISSUES("What will be settled", List.of("issue", "holdouts", "vetoes")),
    /// Which deals hold and what the actors do with their means.
    STRATEGY("What can be agreed, and what each actor does", List.of("deal", "strategy")),
    /// What the energy system needs and what changes it.
    ENERGY("Energy", List.of("energy")),
    /// Whose interests converge, which coalitions hold, who moved.
    ALIGNMENT("Who stands with whom", List.of("alignment", "convergence", "events")),
    /// How good the ground under the judgements is.
    BASIS("What the forecasts lean on", List.of("models", "sources", "declared", "age"));

    private final String title;
    private final List<String> ids;

    Subject(String title, List<String> ids) {
        this.title = title;
        this.ids = ids;
    }

    /// {@return its heading}
    public String title() {
        return title;
    }

    /// {@return whether a judgement is about this, told by the first part of its id}
    ///
    /// @param judgement the judgement
    public boolean has(KeyJudgement judgement) {
        return ids.contains(judgement.id().split("\\.", 2)[0]);
    }
}
