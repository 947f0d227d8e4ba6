package concert.strategy.response;

import concert.strategy.situation.Accord;
import concert.strategy.situation.Mixture;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Response;
import concert.strategy.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The best responses of all actors, kept alive together.
public final class Responses implements AutoCloseable {
    private final Situation situation;
    private final Adapting adapting;
    private final List<BestResponse> programs;

    private Responses(Situation situation, Adapting adapting, List<BestResponse> programs) {
        this.situation = situation;
        this.adapting = adapting;
        this.programs = programs;
    }

    /// {@return the best responses in a situation}
    ///
    /// @param situation the situation
    /// @param adapting who may act after events are seen
    public static Responses of(Situation situation, Adapting adapting) {
        var programs = new ArrayList<BestResponse>();
        for (var actor = 0; actor < situation.actors.size(); actor++) {
            programs.add(new BestResponse(situation, actor, adapting));
        }
        return new Responses(situation, adapting, programs);
    }

    /// {@return the responses in a situation that differs only in what stands on the right-hand sides, by the same
    /// programs}
    ///
    /// @param other the situation
    public Responses in(Situation other) {
        return new Responses(other, adapting, programs);
    }

    /// {@return the actors that have anything to decide}
    public int[] active() {
        return IntStream.range(0, programs.size()).filter(situation::isActive).toArray();
    }

    /// {@return the situation}
    public Situation situation() {
        return situation;
    }

    /// {@return how many actors there are}
    public int actors() {
        return programs.size();
    }

    /// {@return the best response of an actor to what the others do}
    ///
    /// @param actor place of the actor on the roster
    /// @param moves what everybody does
    /// @param accord the deals that are on, with their prices
    public Response of(int actor, Moves moves, Accord accord) {
        return programs.get(actor).to(List.of(moves), accord, situation);
    }

    /// {@return the best response of an actor to what the others do by lot}
    ///
    /// @param actor place of the actor on the roster
    /// @param mixture what everybody does, by lot or for sure
    /// @param accord the deals that are on, with their prices
    public Response of(int actor, Mixture mixture, Accord accord) {
        var worlds = mixture.worlds(situation, actor);
        var moves = worlds.stream().map(Mixture.Ticket::moves).toList();
        if (worlds.size() == 1) {
            return of(actor, moves.getFirst(), accord);
        }
        var probabilities =
                worlds.stream().mapToDouble(Mixture.Ticket::probability).toArray();
        try (var program = new BestResponse(situation, actor, adapting, probabilities)) {
            return program.to(moves, accord, situation);
        }
    }

    /// {@return whether what an actor does keeps to its means, capacities and needs}
    ///
    /// @param actor place of the actor on the roster
    /// @param moves what everybody does
    /// @param accord the deals that are on, with their prices
    public boolean isFeasible(int actor, Moves moves, Accord accord) {
        return Feasibility.holds(situation, actor, moves, accord, adapting.mayAdapt(actor));
    }

    /// {@return whether an actor could take other amounts of its ways at no loss to itself}
    ///
    /// @param actor place of the actor on the roster
    /// @param moves what everybody does
    /// @param accord the deals that are on, with their prices
    public boolean isIndifferent(int actor, Moves moves, Accord accord) {
        try (var program = new BestResponse(situation, actor, adapting)) {
            return program.isIndifferent(moves, accord, situation);
        }
    }

    @Override
    public void close() {
        programs.forEach(BestResponse::close);
    }
}
