package concert.order.idealpoint;

/// The kept draws of one chain.
public final class Draws {
    private final int points;
    private final float[] values;
    private int kept;

    Draws(int points, int most) {
        this.points = points;
        this.values = new float[points * most];
    }

    void keep(double[] theta) {
        var at = kept++ * points;
        for (var i = 0; i < points; i++) {
            values[at + i] = (float) theta[i];
        }
    }

    /// {@return the draws of one point, in the order of the iterations}
    ///
    /// @param point its number
    public double[] of(int point) {
        var draws = new double[kept];
        for (var k = 0; k < kept; k++) {
            draws[k] = values[k * points + point];
        }
        return draws;
    }
}
