package concert.bargaining.smp;

/// What a position is worth to an actor: distance by salience, utility by distance and attitude to risk.
final class SpatialUtility {
    private SpatialUtility() {}

    /// {@return d = √(Σₖ (sₖ (idealₖ − posₖ))² / Σₖ sₖ²); 0 for an actor that cares about no dimension}
    ///
    /// @param s salience of each dimension
    /// @param ideal the actor's ideal point
    /// @param position the position it looks at
    static double distance(double[] s, double[] ideal, double[] position) {
        var apart = 0.0;
        var scale = 0.0;
        for (var k = 0; k < s.length; k++) {
            var gap = s[k] * (ideal[k] - position[k]);
            apart += gap * gap;
            scale += s[k] * s[k];
        }
        return scale == 0 ? 0 : Math.sqrt(apart / scale);
    }

    /// {@return u(d, R) = (1 − d)(1 + dR) up to d = 1, (1 − d)(1 + R) above}
    ///
    /// @param d distance
    /// @param r attitude to risk
    static double utility(double d, double r) {
        return (1 - d) * (1 + Math.min(d, 1) * r);
    }

    /// What a position is worth to each actor.
    ///
    /// @param d distance of each actor
    /// @param r attitude to risk of each
    /// @param u where the utilities go
    static void utilities(double[] d, double[] r, double[] u) {
        for (var a = 0; a < u.length; a++) {
            u[a] = utility(d[a], r[a]);
        }
    }
}
