package concert.bargaining.score;

import concert.scenario.DecisionRule;

/// How well a method did on the issues that were decided by one kind of vote.
///
/// @param vote what a proposal needed to pass
/// @param score how well it did on these issues
public record VoteScore(DecisionRule.Vote vote, Score score) {}
