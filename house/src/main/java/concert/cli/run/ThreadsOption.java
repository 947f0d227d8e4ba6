package concert.cli.run;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// How many threads a user wants.
public final class ThreadsOption {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads do the work; the result is the same. Default: one for each processor.")
    private @Nullable Integer threads;

    /// Made by the command line, which fills in what the user wrote.
    public ThreadsOption() {}

    /// {@return how many threads, one for each processor unless asked otherwise}
    ///
    /// @throws ParameterException if fewer than one are asked for
    public int count() {
        if (threads != null && threads < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--threads: found \"" + threads + "\", expected a whole number of at least 1.");
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
