package concert.strategy;

import java.util.ArrayList;
import java.util.List;

/// The best responses of all actors, kept alive together.
final class Responses implements AutoCloseable {
    private final Situation situation;
    private final List<BestResponse> programs = new ArrayList<>();

    Responses(Situation situation, Adapting adapting) {
        this.situation = situation;
        for (var actor = 0; actor < situation.actors.size(); actor++) {
            programs.add(new BestResponse(situation, actor, adapting));
        }
    }

    Situation situation() {
        return situation;
    }

    int actors() {
        return programs.size();
    }

    /// The best response of an actor to what the others do.
    Response of(int actor, Moves moves, Accord accord) {
        return programs.get(actor).to(moves, accord);
    }

    @Override
    public void close() {
        programs.forEach(BestResponse::close);
    }
}
