package concert.strategy.result;

import java.util.List;

/// How far moves are from an equilibrium: what each actor could gain by moving alone, checked by a linear program that
/// knows nothing of how the moves were found.
///
/// @param regrets what each actor could gain at most, in the order of the roster, as a share of what its own ways are
///     worth to it (its best response against doing nothing, others held; 1 if that is 0)
/// @param epsilon the largest regret
/// @param tolerance the largest epsilon for which the word equilibrium is used
/// @param method how the moves were found
/// @param sweeps how often every actor was asked for its best response
public record Certificate(List<Double> regrets, double epsilon, double tolerance, Search method, int sweeps) {
    /// Copies the regrets.
    public Certificate {
        regrets = List.copyOf(regrets);
    }

    /// {@return whether this is an equilibrium up to the tolerance}
    public boolean isEquilibrium() {
        return epsilon <= tolerance;
    }

    /// {@return the same for moves that took some sweeps to find}
    ///
    /// @param number how many sweeps
    public Certificate after(int number) {
        return new Certificate(regrets, epsilon, tolerance, method, number);
    }

    /// How moves were found.
    public enum Search {
        /// Best responses one after the other until nobody moves.
        SWEEPS("best responses in turn"),
        /// The same, each going half the way.
        HALF_STEPS("best responses in turn, going half the way, for whole steps ran in a circle"),
        /// The same, each going ever shorter steps.
        SHRINKING_STEPS("best responses in turn, with shrinking steps, for half steps ran in a circle"),
        /// Lotteries over best responses, for ways that come in lumps.
        SAMPLED_GAME("lotteries over best responses, for there is no equilibrium in whole levels"),
        /// The moves that leave the least regret, where nothing better was found.
        LEAST_REGRET("the moves of least regret that were found; not an equilibrium");

        private final String words;

        Search(String words) {
            this.words = words;
        }

        /// {@return in words}
        public String words() {
            return words;
        }
    }
}
