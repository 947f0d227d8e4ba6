package concert.assess.words;

import concert.scenario.Input;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import concert.scenario.Tie;

/// Inputs in words.
public final class InputWords {
    private InputWords() {}

    /// {@return such as `position of Taliban on the withdrawal`}
    ///
    /// @param scenario the scenario
    /// @param input one of its uncertain numbers
    public static String of(Scenario scenario, Input input) {
        var field = input.field().replace('_', ' ');
        Row row = scenario.rows(input.table()).stream()
                .filter(one -> one.key().equals(input.key()))
                .findFirst()
                .orElseThrow();
        return switch (row) {
            case Stance stance ->
                field + " of " + Words.actor(scenario, stance.actor()) + " on " + Words.issue(scenario, stance.issue());
            case Tie tie
            when tie.kind() == Tie.Kind.INFLUENCE ->
                "influence of " + Words.actor(scenario, tie.a()) + " on " + Words.actor(scenario, tie.b());
            default -> field + " of " + row.key();
        };
    }
}
