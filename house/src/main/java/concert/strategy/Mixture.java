package concert.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What everybody does, by lot where nothing that they do for sure is an equilibrium.
///
/// @param byActor for each actor, what it may do; only its own ways count
record Mixture(List<List<Ticket>> byActor) {
    /// Moves and their probability.
    record Ticket(double probability, Moves moves) {}

    static Mixture sure(Moves moves, int actors) {
        var byActor = new ArrayList<List<Ticket>>();
        for (var actor = 0; actor < actors; actor++) {
            byActor.add(List.of(new Ticket(1, moves)));
        }
        return new Mixture(byActor);
    }

    boolean isSure() {
        return byActor.stream().allMatch(tickets -> tickets.size() == 1);
    }

    /// What all may do together, with the probability of each; the actor's own moves are the first of its tickets.
    ///
    /// @param but an actor that is left out, -1 for none
    List<Ticket> worlds(Situation situation, int but) {
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

    static double expected(List<Ticket> worlds, ToDoubleFunction<Moves> of) {
        return worlds.stream()
                .mapToDouble(world -> world.probability() * of.applyAsDouble(world.moves()))
                .sum();
    }

    /// The amounts that are expected of everybody.
    Moves expected(Situation situation) {
        return Moves.mean(situation, worlds(situation, -1));
    }

    Mixture with(int actor, List<Ticket> tickets) {
        var changed = new ArrayList<>(byActor);
        changed.set(actor, tickets);
        return new Mixture(changed);
    }
}
