package concert.assess.ensemble;

import concert.robustness.Design;
import concert.scenario.Input;
import java.util.List;
import java.util.Locale;

/// The designs that a user may ask for by name.
public enum DesignKind {
    /// Independent draws, in which an input's numbers depend on the seed, the future and the input's path alone.
    RANDOM,
    /// A latin hypercube.
    LATIN,
    /// A Sobol sequence.
    SOBOL;

    /// {@return the design of this kind, with a number for each uncertain input}
    ///
    /// @param futures how many futures
    /// @param inputs the uncertain numbers
    /// @param seed seed of the draws
    public Design of(int futures, List<Input> inputs, long seed) {
        return switch (this) {
            case RANDOM -> Experiment.independent(inputs, futures, seed);
            case LATIN -> Design.LatinHypercube.of(futures, inputs.size(), seed);
            case SOBOL -> new Design.SobolSequence(futures, inputs.size(), seed);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
