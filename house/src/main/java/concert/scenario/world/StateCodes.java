package concert.scenario.world;

import concert.scenario.Actor;
import concert.scenario.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The codes of ISO 3166 of a scenario's actors: as stated, else by their number in the Correlates of War.
///
/// @param byActor code by id of the actor, in the order of the scenario; actors without one are left out
public record StateCodes(Map<String, String> byActor) {
    /// Copies the map.
    public StateCodes {
        byActor = Collections.unmodifiableMap(new LinkedHashMap<>(byActor));
    }

    /// {@return whether an actor states a code}
    ///
    /// @param actor the actor
    public static boolean hasCode(Actor actor) {
        return !actor.iso3().isEmpty() || actor.cow() > 0;
    }

    /// {@return the codes of a scenario's actors}
    ///
    /// @param scenario the scenario
    /// @param states the table of states
    public static StateCodes of(Scenario scenario, States states) {
        var year = scenario.about().asOf().getYear();
        var codes = new LinkedHashMap<String, String>();
        for (var actor : scenario.actors()) {
            if (!actor.iso3().isEmpty()) {
                codes.put(actor.id(), actor.iso3());
            } else {
                states.findCow(actor.cow())
                        .flatMap(state -> state.find(Scheme.ISO3, year))
                        .ifPresent(code -> codes.put(actor.id(), code));
            }
        }
        return new StateCodes(codes);
    }
}
