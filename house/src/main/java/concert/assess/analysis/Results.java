package concert.assess.analysis;

import concert.alignment.Mactor;
import concert.bargaining.Bargaining;
import concert.deals.Negotiation;
import concert.energy.EnergyPlan;
import concert.energy.study.EnergyStudy;
import concert.events.ScenarioRelations;
import concert.order.ScenarioOrder;
import concert.order.balance.TieBalance;
import java.util.List;

/// What each analysis says of one scenario.
///
/// @param bargaining what will be agreed on each issue
/// @param alignment who wants the same and who can make whom move
/// @param coalitions coalitions and blocs, each computed when it is asked for
/// @param energy the least-cost plan, or why there is none
/// @param energyStudy what the energy system answers when its options are switched
/// @param order the international order, read at the middle alone
/// @param balance how near the ties are to two camps, read at the middle alone
/// @param relations how the states get on by event data, read at the middle alone
/// @param strategy what each actor should do with its means when the others adapt
/// @param deals what can be agreed on the terms of each deal
public record Results(
        Answer<Bargaining> bargaining,
        Answer<Mactor> alignment,
        Coalitions coalitions,
        Answer<EnergyPlan> energy,
        Answer<EnergyStudy> energyStudy,
        Answer<ScenarioOrder> order,
        Answer<TieBalance> balance,
        Answer<ScenarioRelations> relations,
        Answer<StrategyRun> strategy,
        Answer<List<Negotiation>> deals) {
    /// The same with another answer of grand strategy.
    Results with(Answer<StrategyRun> other) {
        return new Results(
                bargaining, alignment, coalitions, energy, energyStudy, order, balance, relations, other, deals);
    }

    /// {@return these results with grand strategy and deals}
    ///
    /// @param handOver what was handed over
    Results with(HandOver handOver) {
        return new Results(
                bargaining,
                alignment,
                coalitions,
                energy,
                energyStudy,
                order,
                balance,
                relations,
                StrategyRun.of(handOver),
                StrategyRun.deals(handOver.scenario()));
    }
}
