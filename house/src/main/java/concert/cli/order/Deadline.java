package concert.cli.order;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/// Says how many seconds some work may still take.
record Deadline(Instant end) implements DoubleSupplier {
    static Deadline in(double seconds) {
        return new Deadline(Instant.now().plus(Duration.ofMillis((long) (1000 * seconds))));
    }

    @Override
    public double getAsDouble() {
        return Duration.between(Instant.now(), end).toMillis() / 1000.0;
    }
}
