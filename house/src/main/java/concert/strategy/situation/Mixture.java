package concert.strategy.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What everybody does, by lot where nothing that they do for sure is an equilibrium.
///
/// @param byActor for each actor, what it may do; only its own ways count
public record Mixture(List<List<Ticket>> byActor) {
    /// Moves and their probability.
    ///
    /// @param probability of the moves
    /// @param moves what is done
    public record Ticket(double probability, Moves moves) {}

    /// {@return that everybody does something for sure}
    ///
    /// @param moves what everybody does
    /// @param actors how many actors there are
    public static Mixture sure(Moves moves, int actors) {
        var byActor = new ArrayList<List<Ticket>>();
        for (var actor = 0; actor < actors; actor++) {
            byActor.add(List.of(new Ticket(1, moves)));
        }
        return new Mixture(byActor);
    }

    /// {@return whether nobody draws lots}
    public boolean isSure() {
        return byActor.stream().allMatch(tickets -> tickets.size() == 1);
    }

    /// {@return what all may do together, with the probability of each; the actor's own moves are the first of its
    /// tickets}
    ///
    /// @param situation the situation
    /// @param but an actor that is left out, -1 for none
    public List<Ticket> worlds(Situation situation, int but) {
        var first = byActor.getFirst().getFirst();
        if (byActor.stream()
                .allMatch(tickets -> tickets.size() == 1 && tickets.getFirst().moves() == first.moves())) {
            return List.of(first);
        }
        var worlds = List.of(new Ticket(1, Moves.none(situation)));
        for (var actor = 0; actor < byActor.size(); actor++) {
            var next = new ArrayList<Ticket>();
            var tickets = actor == but
                    ? List.of(new Ticket(1, byActor.get(actor).getFirst().moves()))
                    : byActor.get(actor);
            for (var world : worlds) {
                for (var ticket : tickets) {
                    next.add(new Ticket(
                            world.probability() * ticket.probability(),
                            world.moves().withOwn(situation, actor, ticket.moves())));
                }
            }
            worlds = next;
        }
        return worlds;
    }

    /// {@return what is expected of something that depends on what all do}
    ///
    /// @param worlds moves with their probabilities
    /// @param of what depends on what all do
    public static double expected(List<Ticket> worlds, ToDoubleFunction<Moves> of) {
        return worlds.stream()
                .mapToDouble(world -> world.probability() * of.applyAsDouble(world.moves()))
                .sum();
    }

    /// {@return the amounts that are expected of everybody}
    ///
    /// @param situation the situation
    public Moves expected(Situation situation) {
        return Moves.mean(situation, worlds(situation, -1));
    }

    /// {@return the same where an actor draws among other moves}
    ///
    /// @param actor place of the actor on the roster
    /// @param tickets moves with their probabilities
    public Mixture with(int actor, List<Ticket> tickets) {
        var changed = new ArrayList<>(byActor);
        changed.set(actor, tickets);
        return new Mixture(changed);
    }
}
