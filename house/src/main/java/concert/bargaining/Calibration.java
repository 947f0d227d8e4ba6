package concert.bargaining;

import java.util.List;

/// What the forecast learned from issues whose outcomes are known.
///
/// @param shape how the two parts of the forecast are put together
/// @param scale mean disagreement over the issues that it learned from, in points of the scale
/// @param errors equally likely errors of the compromise model, ascending, in points of the scale at mean disagreement
/// @param levels what the probabilities of the mixture stand for
public record Calibration(Shape shape, double scale, List<Double> errors, Levels levels) {
    /// What 230 issues of 89 legislative acts of the European Union teach (DEU III: Arregui & Perarnaud 2022,
    /// doi:10.34810/data53, the 237 issues of the development part); learned by
    /// [concert.bargaining.score.Learner]. Elsewhere the forecast has no record.
    public static final Calibration EUROPEAN_UNION = new Calibration(
            new Shape(Stated.MARKOV_UNIFORM, .4, 1, .5),
            36.9,
            List.of(
                    -55.14, -41.02, -31.67, -27.45, -20.18, -16.56, -13.01, -8.59, -5.31, -2.4, -.52, 1.9, 7.2, 11.87,
                    15.74, 21.09, 26.32, 33.94, 38.27, 54.34),
            new Levels(.175, .34));

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
