package concert.strategy;

import java.util.ArrayList;
import java.util.List;

/// The best responses of all actors, kept alive together.
final class Responses implements AutoCloseable {
    private final Situation situation;
    private final List<BestResponse> programs;

    private Responses(Situation situation, List<BestResponse> programs) {
        this.situation = situation;
        this.programs = programs;
    }

    static Responses of(Situation situation, Adapting adapting) {
        var programs = new ArrayList<BestResponse>();
        for (var actor = 0; actor < situation.actors.size(); actor++) {
            programs.add(new BestResponse(situation, actor, adapting));
        }
        return new Responses(situation, programs);
    }

    /// The responses in a situation that differs only in what stands on the right-hand sides, by the same programs.
    Responses in(Situation other) {
        return new Responses(other, programs);
    }

    Situation situation() {
        return situation;
    }

    int actors() {
        return programs.size();
    }

    /// The best response of an actor to what the others do.
    Response of(int actor, Moves moves, Accord accord) {
        return programs.get(actor).to(moves, accord, situation);
    }

    /// Whether an actor could take other amounts of its ways at no loss to itself.
    boolean isIndifferent(int actor, Moves moves, Accord accord) {
        return programs.get(actor).isIndifferent(moves, accord, situation);
    }

    @Override
    public void close() {
        programs.forEach(BestResponse::close);
    }
}
