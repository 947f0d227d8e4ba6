package concert.assess.analysis;

import concert.events.ScenarioRelations;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import concert.scenario.event.EventTable;
import concert.scenario.world.StateCodes;
import concert.scenario.world.World;
import java.util.ArrayList;
import java.util.List;

/// How the scenario's states get on by event data, or why nobody knows.
public final class RelationAnswer {
    static final Answer<ScenarioRelations> NOT_IN_FUTURES = new Answer.Withheld<>(
            "Relations by event data are read once.", "Read them with every estimate at its middle.");

    private static final String ADDED = "added";

    private RelationAnswer() {}

    static Answer<ScenarioRelations> of(Scenario scenario, World world) {
        if (scenario.actors().stream().filter(StateCodes::hasCode).count() < 2) {
            return new Answer.Withheld<>(
                    "Event data tell of states, and fewer than two actors have a code.",
                    "Fill the columns iso3 or cow of actors.csv.");
        }
        if (world.findEvents().isEmpty()) {
            return new Answer.Withheld<>(
                    "The data store has no events between the scenario's states before its date.",
                    "Add files of GDELT, ICEWS, POLECAT, Phoenix or your own: concert events add FILE.");
        }
        var relations = relations(scenario, world, world.findEvents().get());
        return relations.pairs().isEmpty()
                ? new Answer.Withheld<>(
                        "The event data have no events between the scenario's states.",
                        "Add files that cover them: concert events add FILE.")
                : new Answer.Given<>(relations);
    }

    private static ScenarioRelations relations(Scenario scenario, World world, EventTable events) {
        return ScenarioRelations.of(scenario, StateCodes.of(scenario, world.states()), events);
    }

    /// The scenario with the ties that event data give, where it asks for them by `options: events: ties:
    /// added`. A pair that states a tie of the same kind keeps its own.
    ///
    /// @param scenario the scenario
    /// @param world the data at hand
    /// @return the scenario, or itself where nothing is asked or known
    public static Scenario withTies(Scenario scenario, World world) {
        var asked = scenario.about().settings().find("events", "ties").filter(ADDED::equals);
        if (asked.isEmpty() || world.findEvents().isEmpty()) {
            return scenario;
        }
        var ties = new ArrayList<>(scenario.ties());
        for (var tie : relations(scenario, world, world.findEvents().get()).ties()) {
            if (scenario.ties().stream().noneMatch(own -> own.kind() == tie.kind() && own.joins(tie.a(), tie.b()))) {
                ties.add(tie);
            }
        }
        return scenario.with(Tie.class, List.copyOf(ties));
    }
}
