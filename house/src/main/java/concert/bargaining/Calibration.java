package concert.bargaining;

import java.util.List;

/// What the forecast learned from issues whose outcomes are known.
///
/// @param shape how the two parts of the forecast are put together
/// @param scale mean disagreement over the issues that it learned from, in points of the scale
/// @param errors equally likely errors of the compromise model, ascending, in points of the scale at mean disagreement
/// @param levels what the probabilities of the mixture stand for
public record Calibration(Shape shape, double scale, List<Double> errors, Levels levels) {
    /// Copies the errors.
    public Calibration {
        errors = List.copyOf(errors);
    }

    /// How the two parts of the forecast are put together.
    ///
    /// @param stated how the stated positions are weighed
    /// @param share share of the stated positions, from 0 to 1; the rest is the compromise with its errors
    /// @param spread by what the errors are multiplied
    /// @param disagreement power of an issue's disagreement, relative to the mean, by which its errors grow
    public record Shape(Stated stated, double share, double spread, double disagreement) {}

    /// How likely each stated position is to be the outcome.
    public enum Stated {
        /// By the weight of the actors who hold it, w = c·s.
        WEIGHT,
        /// By a conditional Condorcet election.
        CONDITIONAL,
        /// By a Markov-uniform Condorcet election.
        MARKOV_UNIFORM,
        /// By a Markov-incentive Condorcet election.
        MARKOV_INCENTIVE
    }
}
