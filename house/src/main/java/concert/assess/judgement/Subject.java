package concert.assess.judgement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What key judgements are about, in the order in which a reader wants them.
public enum Subject {
    /// Which claims of the text hold.
    CLAIMS("What the text claims", "claims"),
    /// What will be settled on each issue, and who may stop it.
    ISSUES("What will be settled", "issue|holdouts|vetoes"),
    /// Which deals hold and what the actors do with their means.
    STRATEGY("What can be agreed, and what each actor does", "deal|strategy"),
    /// What the energy system needs and what changes it.
    ENERGY("Energy", "energy"),
    /// Whose interests converge, which coalitions hold, who moved.
    ALIGNMENT("Who stands with whom", "alignment|convergence|events"),
    /// How good the ground under the judgements is.
    BASIS("What the forecasts lean on", "models|sources|declared|age");

    private final String title;
    private final String ids;

    Subject(String title, String ids) {
        this.title = title;
        this.ids = ids;
    }

    /// {@return its heading}
    public String title() {
        return title;
    }

    /// {@return the judgements on each subject that has any, each list in its order}
    ///
    /// @param judgements judgements of any subjects
    public static Map<Subject, List<KeyJudgement>> group(List<KeyJudgement> judgements) {
        return judgements.stream()
                .collect(Collectors.groupingBy(Subject::of, () -> new EnumMap<>(Subject.class), Collectors.toList()));
    }

    /// What a judgement is about, told by the first part of its id.
    private static Subject of(KeyJudgement judgement) {
        return Arrays.stream(values())
                .filter(subject -> judgement.id().matches("(" + subject.ids + ")(\\..*)?"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no subject has the judgement " + judgement.id()));
    }
}
