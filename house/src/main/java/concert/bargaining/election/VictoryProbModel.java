package concert.bargaining.election;

/// With what probability the stronger of two coalitions wins.
///
/// Wise, B. P., Lester, L. & Efird, B. (2015), KAPSARC discussion paper KS-1517-DP011A.
public enum VictoryProbModel implements Choice {
    /// In proportion to strength.
    LINEAR("Linear"),
    /// In proportion to the square of strength.
    SQUARE("Square"),
    /// In proportion to the fourth power of strength.
    QUARTIC("Quartic"),
    /// In proportion to the eighth power of strength.
    OCTIC("Octic"),
    /// Almost surely the stronger, once it is stronger by a tenth; linear in between.
    BINARY("Binary");

    private static final double THRESHOLD = 1.1;
    private static final double UPSET = 1e-6;
    private static final double EVEN = .5;

    private final String names;

    VictoryProbModel(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }

    /// {@return the probability that the first of two coalitions wins}
    ///
    /// @param first its strength, greater than 0
    /// @param second the other's, greater than 0
    public double victory(double first, double second) {
        return switch (this) {
            case LINEAR -> first / (first + second);
            case SQUARE -> share(square(first), square(second));
            case QUARTIC -> share(square(square(first)), square(square(second)));
            case OCTIC -> share(square(square(square(first))), square(square(square(second))));
            case BINARY -> binary(first, second);
        };
    }

    /// {@return p: the probability that the row's option beats the column's, from the coalitions' strengths}
    ///
    /// @param c strength of the coalition for the row's option against the column's
    public double[][] victories(double[][] c) {
        var p = new double[c.length][c.length];
        for (var i = 0; i < c.length; i++) {
            for (var j = 0; j < i; j++) {
                p[i][j] = victory(c[i][j], c[j][i]);
                p[j][i] = victory(c[j][i], c[i][j]);
            }
            p[i][i] = EVEN;
        }
        return p;
    }

    private static double binary(double first, double second) {
        if (first >= THRESHOLD * second) {
            return 1 / (1 + UPSET);
        }
        if (second >= THRESHOLD * first) {
            return UPSET / (1 + UPSET);
        }
        return (first / (first + second) * (THRESHOLD + 1) - 1) / (THRESHOLD - 1);
    }

    private static double share(double first, double second) {
        return first / (first + second);
    }

    private static double square(double x) {
        return x * x;
    }
}
