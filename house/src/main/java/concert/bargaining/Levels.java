package concert.bargaining;

/// What the probabilities of a distribution stand for, learned from how often outcomes lay within its intervals: the
/// central interval between its quantiles `eighty` and 1 − `eighty` holds 80 % of the outcomes, that between `fifty`
/// and 1 − `fifty` holds 50 %. In between, levels are read linearly.
///
/// Kuleshov, V., Fenner, N. & Ermon, S. (2018). Accurate uncertainties for deep learning using calibrated regression.
/// *Proceedings of Machine Learning Research* 80, 2796–2804.
///
/// @param eighty level of the quantile below which 10 % of the outcomes lie, above 0
/// @param fifty level of the quantile below which 25 % of the outcomes lie, above `eighty`, below ½
public record Levels(double eighty, double fifty) {
    /// Probabilities stand for themselves.
    public static final Levels PLAIN = new Levels(.1, .25);

    private static final double MIDDLE = .5;

    /// Checks the order of the levels.
    public Levels {
        if (!(0 < eighty && eighty < fifty && fifty < MIDDLE)) {
            throw new IllegalArgumentException(
                    "levels are " + eighty + " and " + fifty + ", expected 0 < eighty < fifty < 0.5");
        }
    }

    /// {@return the probability that a level stands for}
    ///
    /// @param level from 0 to 1
    public double read(double level) {
        if (level > MIDDLE) {
            return 1 - read(1 - level);
        }
        if (level >= fifty) {
            return PLAIN.fifty + (MIDDLE - PLAIN.fifty) * (level - fifty) / (MIDDLE - fifty);
        }
        return level >= eighty
                ? PLAIN.eighty + (PLAIN.fifty - PLAIN.eighty) * (level - eighty) / (fifty - eighty)
                : PLAIN.eighty * level / eighty;
    }
}
