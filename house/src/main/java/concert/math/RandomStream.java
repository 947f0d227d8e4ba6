package concert.math;

/// Uniform numbers that depend on nothing but their coordinates: a seed, the number of a future and the name of an
/// input. So a future is the same on any number of threads, and adding an input leaves the others' draws alone.
///
/// Each number is the 64-bit finalizer of SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195) over
/// the coordinates, taken one after the other.
public final class RandomStream {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private RandomStream() {}

    /// A uniform number from 0 (inclusive) to 1 (exclusive).
    ///
    /// @param seed the run's seed
    /// @param future number of the future
    /// @param input the input's [#code(String)]
    /// @return the number
    public static double uniform(long seed, long future, long input) {
        var bits = mix(mix(mix(seed + GOLDEN_GAMMA) ^ future * GOLDEN_GAMMA) + input);
        return (bits >>> 11) * UNIT;
    }

    /// {@return a number for a name, the same on every machine}
    ///
    /// @param name the name
    public static long code(String name) {
        var code = 0L;
        for (var i = 0; i < name.length(); i++) {
            code = mix(code + GOLDEN_GAMMA + name.charAt(i));
        }
        return code;
    }

    static long mix(long bits) {
        var z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
