package concert.strategy.equilibrium;

import concert.strategy.result.Certificate;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Mixture;
import concert.strategy.situation.Moves;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a search for an equilibrium ends with.
///
/// @param mixture what everybody does, by lot or for sure
/// @param moves the amounts that are expected of everybody
/// @param worlds what all may do together, with the probability of each
/// @param accord which deals are on
/// @param payoffs what each actor expects
/// @param valueOfMeans what one more unit of each means adds for its owner, others held, by place of the means
/// @param certificate how far it is from an equilibrium
public record Outcome(
        Mixture mixture,
        Moves moves,
        List<Mixture.Ticket> worlds,
        Accord accord,
        List<Double> payoffs,
        List<Double> valueOfMeans,
        Certificate certificate) {

    /// {@return what an actor expects}
    ///
    /// @param actor place of the actor on the roster
    public double payoff(int actor) {
        return payoffs.get(actor);
    }

    /// {@return what is expected of something that depends on what all do}
    ///
    /// @param of what depends on what all do
    public double expected(ToDoubleFunction<Moves> of) {
        return Mixture.expected(worlds, of);
    }

    Outcome marked(Certificate other) {
        return new Outcome(mixture, moves, worlds, accord, payoffs, valueOfMeans, other);
    }
}
