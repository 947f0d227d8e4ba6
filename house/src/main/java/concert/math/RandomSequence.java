package concert.math;

/// Random numbers one after the other, for a chain of draws that builds on itself: the 64-bit finalizer of SplitMix64
/// over a counter (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195). The same seed and number give the same
/// sequence on every machine.
public final class RandomSequence {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /// A sequence.
    ///
    /// @param seed the run's seed
    /// @param number tells sequences of the same seed apart
    public RandomSequence(long seed, long number) {
        state = RandomStream.mix(RandomStream.mix(seed + GOLDEN_GAMMA) ^ number * GOLDEN_GAMMA);
    }

    /// {@return the next uniform number, above 0 and below 1}
    public double uniform() {
        state += GOLDEN_GAMMA;
        return ((RandomStream.mix(state) >>> 11) + 0.5) * UNIT;
    }

    /// The next uniform numbers, as [#uniform()] would give them one by one.
    ///
    /// @param numbers receives them
    /// @param size how many
    public void uniform(double[] numbers, int size) {
        var begin = state;
        for (var i = 0; i < size; i++) {
            numbers[i] = ((RandomStream.mix(begin + (i + 1L) * GOLDEN_GAMMA) >>> 11) + 0.5) * UNIT;
        }
        state = begin + size * GOLDEN_GAMMA;
    }

    /// {@return the next number of the standard normal distribution}
    public double normal() {
        return StandardNormal.quantile(uniform());
    }

    /// The next number of a normal distribution cut to an interval.
    ///
    /// @param mean its mean before the cut
    /// @param sd its standard deviation before the cut
    /// @param least the interval's lower end
    /// @param most the interval's upper end
    /// @return a number of the interval
    public double normalWithin(double mean, double sd, double least, double most) {
        var low = StandardNormal.cdf((least - mean) / sd);
        var high = StandardNormal.cdf((most - mean) / sd);
        var x = mean + sd * StandardNormal.quantile(low + uniform() * (high - low));
        return Math.clamp(x, least, most);
    }
}
