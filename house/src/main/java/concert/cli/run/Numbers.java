package concert.cli.run;

import org.jspecify.annotations.Nullable;

/// Numbers as JSON can hold them.
public final class Numbers {
    private Numbers() {}

    /// {@return the number, null where it is missing: JSON knows no NaN}
    ///
    /// @param value the number, NaN where it is missing
    public static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
