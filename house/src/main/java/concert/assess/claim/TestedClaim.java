package concert.assess.claim;

import concert.assess.analysis.Answer;
import concert.assess.vulnerability.Vulnerability;
import concert.scenario.Claim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A claim of the text and what its test says.
///
/// @param claim the claim
/// @param verdict what its test says, withheld where it cannot be tested yet
/// @param vulnerability what the verdict hangs on; null where it is the same in every future
public record TestedClaim(
        Claim claim, Answer<Verdict> verdict, @Nullable Vulnerability vulnerability) {
    /// A claim of which nobody has asked yet what the verdict hangs on.
    ///
    /// @param claim the claim
    /// @param verdict what its test says
    public TestedClaim(Claim claim, Answer<Verdict> verdict) {
        this(claim, verdict, null);
    }

    /// {@return what the verdict hangs on}
    public Optional<Vulnerability> findVulnerability() {
        return Optional.ofNullable(vulnerability);
    }

    /// {@return the same with what the verdict hangs on}
    ///
    /// @param found what it hangs on
    public TestedClaim with(Vulnerability found) {
        return new TestedClaim(claim, verdict, found);
    }
}
