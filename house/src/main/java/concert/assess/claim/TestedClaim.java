package concert.assess.claim;

import concert.assess.analysis.Answer;
import concert.scenario.Claim;

/// A claim of the text and what its test says.
///
/// @param claim the claim
/// @param verdict what its test says, withheld where it cannot be tested yet
public record TestedClaim(Claim claim, Answer<Verdict> verdict) {}
