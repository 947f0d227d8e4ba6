package concert.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a scenario is about, from when it is written and how it is to be computed.
///
/// @param id short name, also used in file names
/// @param title title of the assessment
/// @param question the question the assessment answers
/// @param asOf the day whose knowledge the scenario holds; no later source may feed a stance
/// @param horizon the last day it looks at, null if open
/// @param seed seed of every random draw
/// @param futures how many futures an assessment draws
/// @param settings options of single analyses
public record About(
        String id,
        String title,
        String question,
        LocalDate asOf,
        @Nullable LocalDate horizon,
        long seed,
        int futures,
        Settings settings) {
    /// Seed of a scenario that names none.
    public static final long DEFAULT_SEED = 1;

    /// Futures of a scenario that names none.
    public static final int DEFAULT_FUTURES = 400;

    /// Checks that there is a future to draw.
    public About {
        if (futures < 1) {
            throw new IllegalArgumentException("futures is " + futures + ", expected at least 1");
        }
    }

    /// {@return the last day it looks at}
    public Optional<LocalDate> findHorizon() {
        return Optional.ofNullable(horizon);
    }

    /// {@return the same with another seed and number of futures}
    ///
    /// @param newSeed seed of every random draw
    /// @param newFutures how many futures an assessment draws, at least 1
    public About withRun(long newSeed, int newFutures) {
        return new About(id, title, question, asOf, horizon, newSeed, newFutures, settings);
    }
}
