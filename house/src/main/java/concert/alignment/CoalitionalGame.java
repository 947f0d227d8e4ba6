package concert.alignment;

import concert.scenario.Dyads;
import concert.scenario.Roster;
import java.util.Arrays;

/// What each coalition of players is worth, v(S), with v(∅) = 0. A coalition is a number whose bit k says whether
/// player k is in it.
public final class CoalitionalGame {
    /// The most players whose coalitions are listed.
    public static final int MOST = 20;

    private final Roster roster;
    private final double[] worth;

    private CoalitionalGame(Roster roster, double[] worth) {
        this.roster = roster;
        this.worth = worth;
    }

    /// What a coalition is worth.
    @FunctionalInterface
    public interface Worth {
        /// {@return v(S)}
        ///
        /// @param coalition its members as bits
        double of(long coalition);
    }

    /// {@return the game}
    ///
    /// @param roster the players, at most [#MOST]
    /// @param worth of each coalition; asked once for each
    public static CoalitionalGame of(Roster roster, Worth worth) {
        if (roster.size() > MOST || roster.size() == 0) {
            throw new IllegalArgumentException(roster.size() + " players, expected 1 to " + MOST);
        }
        var values = new double[1 << roster.size()];
        for (var coalition = 1; coalition < values.length; coalition++) {
            values[coalition] = worth.of(coalition);
        }
        return new CoalitionalGame(roster, values);
    }

    /// The game on a graph: a coalition is worth the sum of its pairs (X. Deng, C. H. Papadimitriou, "On the
    /// complexity of cooperative solution concepts", *Mathematics of Operations Research* 19, 1994, 257–266).
    ///
    /// @param pairs what each pair is worth; both orders are read and their mean taken
    /// @return the game
    public static CoalitionalGame ofPairs(Dyads pairs) {
        return of(pairs.roster(), coalition -> {
            var sum = 0.0;
            for (var a = 0; a < pairs.roster().size(); a++) {
                for (var b = a + 1; b < pairs.roster().size(); b++) {
                    if (((coalition >> a) & 1) == 1 && ((coalition >> b) & 1) == 1) {
                        sum += (pairs.at(a, b) + pairs.at(b, a)) / 2;
                    }
                }
            }
            return sum;
        });
    }

    /// {@return the players}
    public Roster roster() {
        return roster;
    }

    /// {@return how many players there are}
    public int size() {
        return roster.size();
    }

    /// {@return the coalition of all}
    public int all() {
        return worth.length - 1;
    }

    /// {@return v(S)}
    ///
    /// @param coalition its members as bits
    public double worth(int coalition) {
        return worth[coalition];
    }

    /// {@return what a player adds to all others}
    ///
    /// @param player its index
    public double adds(int player) {
        return worth[all()] - worth[all() & ~(1 << player)];
    }

    /// {@return the largest worth in size}
    double scale() {
        return Math.max(1e-300, Arrays.stream(worth).map(Math::abs).max().orElse(0));
    }
}
