package concert.assess.analysis;

import concert.order.balance.TieBalance;
import concert.order.balance.TieRule;
import concert.scenario.Scenario;

/// The balance of the scenario's ties, or why there is none.
final class BalanceAnswer {
    static final Answer<TieBalance> NOT_IN_FUTURES = new Answer.Withheld<>(
            "The balance of ties is searched once.", "Read it with every estimate at its middle.");

    private BalanceAnswer() {}

    static Answer<TieBalance> of(Scenario scenario) {
        var actors = TieRule.NET.network(scenario).nodes().size();
        if (actors == 0) {
            return new Answer.Withheld<>(
                    "No tie between two actors is friendly or hostile.", "Add rows with a sign to ties.csv.");
        }
        return actors > TieBalance.MOST_ACTORS
                ? new Answer.Withheld<>(
                        "Ties of " + actors + " actors may take too long.",
                        "Run the command balance, which has a time limit.")
                : new Answer.Given<>(TieBalance.of(scenario));
    }
}
