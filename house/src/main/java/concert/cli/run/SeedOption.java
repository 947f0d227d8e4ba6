package concert.cli.run;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The seed that a user asks for.
public final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Seed of every draw. Default: what scenario.yaml says, else 1.")
    private @Nullable Long seed;

    /// Made by the command line, which fills in what the user wrote.
    public SeedOption() {}

    /// {@return the seed asked for, or another}
    ///
    /// @param otherwise the seed if none is asked for
    public long or(long otherwise) {
        return seed == null ? otherwise : seed;
    }

    /// {@return whether a seed is asked for}
    public boolean isAsked() {
        return seed != null;
    }
}
