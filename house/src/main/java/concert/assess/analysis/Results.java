package concert.assess.analysis;

import concert.alignment.Mactor;
import concert.bargaining.Bargaining;
import concert.energy.EnergyPlan;
import concert.order.ScenarioOrder;

/// What each analysis says of one scenario.
///
/// @param bargaining what will be agreed on each issue
/// @param alignment who wants the same and who can make whom move
/// @param energy the least-cost plan, or why there is none
/// @param order the international order, read at the middle alone
public record Results(
        Answer<Bargaining> bargaining,
        Answer<Mactor> alignment,
        Answer<EnergyPlan> energy,
        Answer<ScenarioOrder> order) {}
