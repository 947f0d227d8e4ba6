package concert.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/// Says when the time that some work may take is over.
record Deadline(Instant end) implements BooleanSupplier {
    static Deadline in(double seconds) {
        return new Deadline(Instant.now().plus(Duration.ofMillis((long) (1000 * seconds))));
    }

    @Override
    public boolean getAsBoolean() {
        return Instant.now().isAfter(end);
    }
}
