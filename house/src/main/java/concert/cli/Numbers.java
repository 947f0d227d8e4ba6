package concert.cli;

import org.jspecify.annotations.Nullable;

/// Numbers as JSON can hold them.
final class Numbers {
    private Numbers() {}

    /// The number, null where it is missing: JSON knows no NaN.
    static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
