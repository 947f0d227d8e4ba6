package concert.bargaining.election;

/// The three rules of a probabilistic Condorcet election.
///
/// @param voting how strongly voters vote
/// @param victory how strength becomes victory between two options
/// @param pce how victories become one winner
public record Election(VotingRule voting, VictoryProbModel victory, PceModel pce) {
    private static final double FLOOR = 1e-8;

    /// {@return the probability that each option wins}
    ///
    /// @param w weight of each voter
    /// @param u what each option is worth to each voter, `u[option][voter]`
    public double[] winners(double[] w, double[][] u) {
        var c = coalitions(w, u);
        return pce.winners(c, victory.victories(c));
    }

    /// {@return c: strength of the coalition for the row's option against the column's. Each voter votes once on each
    /// pair, the option that stands later in the list named first}
    ///
    /// @param w weight of each voter
    /// @param u what each option is worth to each voter, `u[option][voter]`
    public double[][] coalitions(double[] w, double[][] u) {
        var n = u.length;
        var c = new double[n][n];
        var votes = new double[w.length];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < i; j++) {
                var first = FLOOR;
                var second = FLOOR;
                voting.votes(w, u[i], u[j], votes);
                for (var vote : votes) {
                    first += Math.max(vote, 0);
                    second += Math.max(-vote, 0);
                }
                c[i][j] = first;
                c[j][i] = second;
            }
            c[i][i] = FLOOR;
        }
        return c;
    }
}
