package concert.strategy;

import java.util.List;

/// What a search for an equilibrium ends with.
///
/// @param moves what everybody does; expected amounts where lotteries are played
/// @param accord which deals are on
/// @param payoffs what each actor expects
/// @param valueOfMeans what one more unit of each means adds for its owner, others held, by place of the means
/// @param certificate how far it is from an equilibrium
record Outcome(Moves moves, Accord accord, List<Double> payoffs, List<Double> valueOfMeans, Certificate certificate) {
    double payoff(int actor) {
        return payoffs.get(actor);
    }
}
