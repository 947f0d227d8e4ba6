package concert.assess.analysis;

import concert.alignment.Mactor;
import concert.bargaining.Bargaining;
import concert.energy.EnergyPlan;

/// What each analysis says of one scenario.
///
/// @param bargaining what will be agreed on each issue
/// @param alignment who wants the same and who can make whom move
/// @param energy the least-cost plan, or why there is none
public record Results(Answer<Bargaining> bargaining, Answer<Mactor> alignment, Answer<EnergyPlan> energy) {}
