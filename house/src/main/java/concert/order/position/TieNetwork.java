package concert.order.position;

import concert.scenario.Actor;
import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Tie;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Set;

/// Who is tied to whom by ties of some kinds, without direction or strength.
public final class TieNetwork {
    /// Stands for no member.
    static final int NOBODY = -1;

    private final Roster roster;
    private final boolean[][] tied;

    private TieNetwork(Roster roster, boolean[][] tied) {
        this.roster = roster;
        this.tied = tied;
    }

    /// The network of the ties of some kinds that are in force on a day and are not hostile. Influence is no
    /// tie here.
    ///
    /// @param scenario whose ties
    /// @param kinds the kinds that count
    /// @param day the day
    /// @return the network of all actors
    public static TieNetwork of(Scenario scenario, Set<Tie.Kind> kinds, LocalDate day) {
        var roster = new Roster(scenario.actors().stream().map(Actor::id).toList());
        var tied = new boolean[roster.size()][roster.size()];
        for (var tie : scenario.ties()) {
            if (kinds.contains(tie.kind())
                    && tie.kind() != Tie.Kind.INFLUENCE
                    && tie.sign() != Tie.Sign.NEGATIVE
                    && tie.isInForce(day)) {
                join(tied, roster.index(tie.a()), roster.index(tie.b()));
            }
        }
        return new TieNetwork(roster, tied);
    }

    /// A network of pairs.
    ///
    /// @param roster the members
    /// @param pairs for each tie the two positions that it joins
    /// @return the network
    public static TieNetwork of(Roster roster, int[][] pairs) {
        var tied = new boolean[roster.size()][roster.size()];
        for (var pair : pairs) {
            join(tied, pair[0], pair[1]);
        }
        return new TieNetwork(roster, tied);
    }

    private static void join(boolean[][] tied, int i, int j) {
        if (i != j) {
            tied[i][j] = true;
            tied[j][i] = true;
        }
    }

    /// {@return the members}
    public Roster roster() {
        return roster;
    }

    /// {@return whether two members are tied}
    ///
    /// @param i position of the one
    /// @param j position of the other
    public boolean isTied(int i, int j) {
        return tied[i][j];
    }

    /// {@return to how many members one is tied}
    ///
    /// @param i its position
    public int degree(int i) {
        var degree = 0;
        for (var joined : tied[i]) {
            degree += joined ? 1 : 0;
        }
        return degree;
    }

    /// {@return how many steps away each member is; −1 where no way leads}
    ///
    /// @param source from whom
    /// @param avoided a member through whom no way leads, or [#NOBODY]
    int[] distances(int source, int avoided) {
        var distances = new int[tied.length];
        Arrays.fill(distances, -1);
        distances[source] = 0;
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty()) {
            var v = queue.remove();
            for (var w = 0; w < tied.length; w++) {
                if (tied[v][w] && w != avoided && distances[w] < 0) {
                    distances[w] = distances[v] + 1;
                    queue.add(w);
                }
            }
        }
        return distances;
    }
}
