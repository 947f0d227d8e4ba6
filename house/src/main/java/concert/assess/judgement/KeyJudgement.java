package concert.assess.judgement;

import concert.assess.ensemble.Driver;
import concert.assess.vulnerability.Vulnerability;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A sentence or two that the assessment stands for.
///
/// @param id stable name, such as `issue.a_withdrawal`
/// @param statement what is judged, with its estimative words and their range of probability, in a sentence or two
/// @param details what stands below it: comparisons, lists, who and how much; empty where the statement says all
/// @param probability share of futures in which it holds, 0 to 1; NaN where no share applies
/// @param confidence how good its basis is
/// @param confidenceReason why, in one sentence of its own
/// @param metrics keys of the metrics it rests on
/// @param drivers the uncertain inputs that move it most, strongest first
/// @param wouldChange what would change it, in words
/// @param vulnerability what it hangs on; null where it does not hold or fail by future
public record KeyJudgement(
        String id,
        String statement,
        String details,
        double probability,
        Confidence confidence,
        String confidenceReason,
        List<String> metrics,
        List<Driver> drivers,
        String wouldChange,
        @Nullable Vulnerability vulnerability) {
    /// Copies the lists.
    public KeyJudgement {
        metrics = List.copyOf(metrics);
        drivers = List.copyOf(drivers);
    }

    /// {@return the statement and its details in one piece}
    public String text() {
        return details.isEmpty() ? statement : statement + " " + details;
    }

    /// {@return the same with what it hangs on}
    ///
    /// @param found what it hangs on
    public KeyJudgement with(Vulnerability found) {
        return new KeyJudgement(
                id,
                statement,
                details,
                probability,
                confidence,
                confidenceReason,
                metrics,
                drivers,
                wouldChange,
                found);
    }

    /// {@return what it hangs on}
    public Optional<Vulnerability> findVulnerability() {
        return Optional.ofNullable(vulnerability);
    }
}
