package concert.bargaining.election;

/// How strongly a voter votes for one option against another, given what each is worth to it.
///
/// Wise, B. P., Lester, L. & Efird, B. (2015). *An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)
/// using One-Dimensional Spatial Models*. KAPSARC discussion paper KS-1517-DP011A.
public enum VotingRule implements Choice {
    /// In proportion to the difference in utility: w·Δu.
    PROPORTIONAL("Proportional|Prop"),
    /// With full weight for the better option: w·sgn Δu, linear within 10⁻⁸ of indifference.
    BINARY("Binary"),
    /// Four fifths proportional and one fifth binary.
    PROP_BIN("PropBin"),
    /// By the cube of the difference: w·Δu³.
    CUBIC("Cubic"),
    /// Half proportional and half cubic.
    PROP_CBC("PropCbc"),
    /// A loss counts in full, a gain by two thirds. It depends on which option is named first, which is a fault of
    /// the original.
    ASYM_PROSP("ASymProsp");

    private static final double INDIFFERENCE = 1e-8;
    private static final double PROP_BIN_SHARE = .8;
    private static final double GAIN = 2.0 / 3;

    private final String names;

    VotingRule(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }

    /// The vote for the first of two options.
    ///
    /// @param w the voter's weight
    /// @param first what the first option is worth to it
    /// @param second what the second is worth
    /// @return positive for the first option, negative for the second
    public double vote(double w, double first, double second) {
        var du = first - second;
        return switch (this) {
            case PROPORTIONAL -> w * du;
            case BINARY -> w * sign(du);
            case PROP_BIN -> w * (PROP_BIN_SHARE * du + (1 - PROP_BIN_SHARE) * sign(du));
            case CUBIC -> w * (du * du * du);
            case PROP_CBC -> w * (.5 * du + .5 * (du * du * du));
            case ASYM_PROSP -> du < 0 ? w * du : GAIN * w * du;
        };
    }

    /// The votes of all voters for the first of two options. The rule is told apart once, not for each voter, so that
    /// the most frequent ones are computed several voters at a time.
    ///
    /// @param w weight of each voter
    /// @param first what the first option is worth to each
    /// @param second what the second is worth
    /// @param votes where the votes go: positive for the first option, negative for the second
    public void votes(double[] w, double[] first, double[] second, double[] votes) {
        if (this == PROPORTIONAL) {
            for (var k = 0; k < votes.length; k++) {
                votes[k] = w[k] * (first[k] - second[k]);
            }
        } else {
            for (var k = 0; k < votes.length; k++) {
                votes[k] = vote(w[k], first[k], second[k]);
            }
        }
    }

    private static double sign(double du) {
        return Math.clamp(du / INDIFFERENCE, -1, 1);
    }
}
