package concert.strategy.situation;

import java.util.Arrays;
import java.util.List;

/// What everybody does: how much of each way has been taken by the end of each leaf. How much of it was taken before
/// events were seen does not matter to anybody else.
public final class Moves {
    private final double[][] total;

    private Moves(double[][] total) {
        this.total = total;
    }

    /// {@return that nobody does anything}
    ///
    /// @param situation the situation
    public static Moves none(Situation situation) {
        return new Moves(new double[situation.ways.size()][situation.tree.size()]);
    }

    static Moves mean(Situation situation, List<Mixture.Ticket> worlds) {
        if (worlds.size() == 1) {
            return worlds.getFirst().moves();
        }
        var mean = none(situation);
        for (var world : worlds) {
            for (var w = 0; w < mean.total.length; w++) {
                for (var s = 0; s < mean.total[w].length; s++) {
                    mean.total[w][s] += world.probability() * world.moves().total[w][s];
                }
            }
        }
        return mean;
    }

    /// {@return how much of a way has been taken by the end of a leaf}
    ///
    /// @param way place of the way
    /// @param leaf place of the leaf
    public double total(int way, int leaf) {
        return total[way][leaf];
    }

    /// {@return how much of some ways by the end of each leaf}
    ///
    /// @param ways places of ways
    public double[][] totals(int[] ways) {
        return Arrays.stream(ways).mapToObj(way -> total[way]).toArray(double[][]::new);
    }

    /// {@return these moves with an actor's own replaced by its response, or part of the way there}
    ///
    /// @param response the actor's response
    /// @param share how far to go, 0 to 1
    public Moves toward(Response response, double share) {
        var moved = total.clone();
        for (var i = 0; i < response.ways().length; i++) {
            var w = response.ways()[i];
            var row = new double[moved[w].length];
            for (var s = 0; s < row.length; s++) {
                row[s] = share == 1
                        ? response.totals()[i][s]
                        : (1 - share) * moved[w][s] + share * response.totals()[i][s];
            }
            moved[w] = row;
        }
        return new Moves(moved);
    }

    /// {@return these moves with an actor's own taken from others}
    ///
    /// @param situation the situation
    /// @param actor place of the actor on the roster
    /// @param from moves to take them from
    public Moves withOwn(Situation situation, int actor, Moves from) {
        var moved = total.clone();
        for (var w = 0; w < moved.length; w++) {
            if (situation.wayOwner[w] == actor) {
                moved[w] = from.total[w];
            }
        }
        return new Moves(moved);
    }

    /// {@return a number that is the same for moves that differ by less than a grain}
    ///
    /// @param grain differences below it do not count
    public long fingerprint(double grain) {
        var hash = 17L;
        for (var row : total) {
            for (var value : row) {
                hash = 0x9E3779B97F4A7C15L * hash + Math.round(value / grain);
            }
        }
        return hash;
    }

    /// {@return the largest difference of an amount}
    ///
    /// @param other the moves to compare with
    public double distance(Moves other) {
        var most = 0.0;
        for (var w = 0; w < total.length; w++) {
            for (var s = 0; s < total[w].length; s++) {
                most = Math.max(most, Math.abs(total[w][s] - other.total[w][s]));
            }
        }
        return most;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(total);
    }
}
