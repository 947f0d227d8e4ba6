package concert.strategy;

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
record Outcome(
        Mixture mixture,
        Moves moves,
        List<Mixture.Ticket> worlds,
        Accord accord,
        List<Double> payoffs,
        List<Double> valueOfMeans,
        Certificate certificate) {

    double payoff(int actor) {
        return payoffs.get(actor);
    }

    /// What is expected of something that depends on what all do.
    double expected(ToDoubleFunction<Moves> of) {
        return Mixture.expected(worlds, of);
    }

    Outcome marked(Certificate other) {
        return new Outcome(mixture, moves, worlds, accord, payoffs, valueOfMeans, other);
    }
}
