package concert.cli.robustness;

import concert.assess.ensemble.Experiment;
import concert.robustness.Design;
import concert.scenario.Input;
import java.util.List;
import java.util.Locale;

/// The designs that a user may ask for by name.
enum DesignKind {
    RANDOM,
    LATIN,
    SOBOL;

    /// {@return the design of this kind, with a number for each uncertain input}
    Design of(int futures, List<Input> inputs, long seed) {
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
