package concert.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The best responses of all actors, kept alive together.
final class Responses implements AutoCloseable {
    private final Situation situation;
    private final Adapting adapting;
    private final List<BestResponse> programs;

    private Responses(Situation situation, Adapting adapting, List<BestResponse> programs) {
        this.situation = situation;
        this.adapting = adapting;
        this.programs = programs;
    }

    static Responses of(Situation situation, Adapting adapting) {
        var programs = new ArrayList<BestResponse>();
        for (var actor = 0; actor < situation.actors.size(); actor++) {
            programs.add(new BestResponse(situation, actor, adapting));
        }
        return new Responses(situation, adapting, programs);
    }

    /// The responses in a situation that differs only in what stands on the right-hand sides, by the same programs.
    Responses in(Situation other) {
        return new Responses(other, adapting, programs);
    }

    /// The actors that have anything to decide.
    int[] active() {
        return IntStream.range(0, programs.size()).filter(situation::isActive).toArray();
    }

    Situation situation() {
        return situation;
    }

    int actors() {
        return programs.size();
    }

    /// The best response of an actor to what the others do.
    Response of(int actor, Moves moves, Accord accord) {
        return programs.get(actor).to(List.of(moves), accord, situation);
    }

    /// The best response of an actor to what the others do by lot.
    Response of(int actor, Mixture mixture, Accord accord) {
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

    /// Whether what an actor does keeps to its means, capacities and needs.
    boolean isFeasible(int actor, Moves moves, Accord accord) {
        return Feasibility.holds(situation, actor, moves, accord, adapting.mayAdapt(actor));
    }

    /// Whether an actor could take other amounts of its ways at no loss to itself.
    boolean isIndifferent(int actor, Moves moves, Accord accord) {
        try (var program = new BestResponse(situation, actor, adapting)) {
            return program.isIndifferent(moves, accord, situation);
        }
    }

    @Override
    public void close() {
        programs.forEach(BestResponse::close);
    }
}
