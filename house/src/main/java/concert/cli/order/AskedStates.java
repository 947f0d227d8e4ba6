package concert.cli.order;

import concert.order.Missing;
import concert.scenario.Actor;
import concert.scenario.Scenario;
import concert.scenario.world.Match;
import concert.scenario.world.Membership;
import concert.scenario.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The states that a command is asked about, by their numbers in the Correlates of War.
final class AskedStates {
    private AskedStates() {}

    /// What names of states mean.
    sealed interface Meaning {}

    /// All of them are known.
    record Known(List<Integer> numbers, List<Missing> merged) implements Meaning {}

    /// Some are not.
    record Unknown(List<String> problems) implements Meaning {}

    /// The states that a user names.
    static Meaning named(World world, int year, List<String> texts) {
        var found = new LinkedHashMap<Integer, String>();
        var merged = new ArrayList<Missing>();
        var problems = new ArrayList<String>();
        for (var text : texts) {
            switch (world.states().resolve(text, year)) {
                case Match.Found(var state)
                when state.cow() == 0 ->
                    problems.add(
                            "--states: " + text + " is " + state.name() + ", which the Correlates of War do not count");
                case Match.Found(var state) -> {
                    var before = found.putIfAbsent(state.cow(), text);
                    if (before != null) {
                        merged.add(merged(text, before, state.cow()));
                    }
                }
                case Match.Ambiguous ambiguous -> problems.add("--states: " + ambiguous.problem());
                case Match.Unmatched(var problem) -> problems.add("--states: " + problem);
            }
        }
        return problems.isEmpty() ? new Known(List.copyOf(found.sequencedKeySet()), merged) : new Unknown(problems);
    }

    private static Missing merged(String text, String before, int number) {
        return new Missing(
                text,
                "it is the same state of the Correlates of War as " + before + ": " + number,
                "Name each state once.");
    }

    /// The states among a scenario's actors.
    static List<Integer> of(World world, int year, Scenario scenario) {
        return scenario.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .mapToInt(actor -> world.states().numberOf(actor, year))
                .filter(cow -> cow > 0)
                .distinct()
                .boxed()
                .toList();
    }

    /// The actors of a scenario whose code names no state, or several, in a year.
    static List<Missing> unknown(World world, int year, Scenario scenario) {
        return scenario.actors().stream()
                .filter(actor ->
                        actor.kind() == Actor.Kind.STATE && world.states().numberOf(actor, year) == 0)
                .map(actor -> new Missing(
                        actor.id(),
                        "its code of ISO 3166, " + (actor.iso3().isEmpty() ? "which is empty" : actor.iso3())
                                + ", names no single state in " + year,
                        "Write its number of the Correlates of War into actors.csv, column cow."))
                .toList();
    }

    /// The major powers of a year, or of the last year that is listed.
    static List<Integer> majors(World world, int year) {
        var listed = Math.min(
                year,
                world.majors().stream().mapToInt(of -> of.to().getYear()).max().orElse(year));
        return world.majors().stream()
                .filter(spell -> spell.touches(listed))
                .map(Membership::state)
                .distinct()
                .toList();
    }
}
