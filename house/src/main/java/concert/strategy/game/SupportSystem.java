package concert.strategy.game;

import concert.scenario.game.NormalForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The equations of one choice of supports: each player is indifferent among the strategies it mixes, and no other
/// one is better. Unknowns are the probabilities of all but the first strategy of each support; all functions are
/// linear in each of them and given by their values at the corners of the unit box.
final class SupportSystem {
    private final Supports supports;
    private final NormalForm game;
    private final int[][] sets;
    private final int[] first;
    private final int unknowns;

    SupportSystem(Supports supports, NormalForm game, int[][] sets) {
        this.supports = supports;
        this.game = game;
        this.sets = sets;
        this.first = new int[sets.length];
        var at = 0;
        for (var player = 0; player < sets.length; player++) {
            first[player] = at;
            at += sets[player].length - 1;
        }
        unknowns = at;
    }

    int unknowns() {
        return unknowns;
    }

    /// How many players mix.
    long mixers() {
        return Arrays.stream(sets).filter(set -> set.length > 1).count();
    }

    double[][] equations() {
        var equations = new ArrayList<double[]>();
        for (var player = 0; player < sets.length; player++) {
            for (var k = 1; k < sets[player].length; k++) {
                equations.add(lead(player, sets[player][k], sets[player][0]));
            }
        }
        return equations.toArray(double[][]::new);
    }

    /// Leads of strategies outside the supports, and the sum of each player's unknowns over 1.
    double[][] ceilings(int[][] among) {
        var ceilings = new ArrayList<double[]>();
        for (var player = 0; player < sets.length; player++) {
            var set = sets[player];
            for (var strategy : among[player]) {
                if (Arrays.stream(set).noneMatch(inside -> inside == strategy)) {
                    ceilings.add(lead(player, strategy, set[0]));
                }
            }
            if (set.length > 2) {
                ceilings.add(sumOverOne(first[player], set.length - 1));
            }
        }
        return ceilings.toArray(double[][]::new);
    }

    private double[] sumOverOne(int from, int count) {
        var values = new double[1 << unknowns];
        Arrays.setAll(values, corner -> Integer.bitCount((corner >> from) & ((1 << count) - 1)) - 1);
        return values;
    }

    private double[] lead(int player, int strategy, int over) {
        var shift = strategy * supports.stride(player);
        var base = over * supports.stride(player);
        var values = new double[1 << unknowns];
        for (int cell : supports.otherCells(sets, player)) {
            var gain = supports.payoff(player, cell + shift) - supports.payoff(player, cell + base);
            for (var corner = 0; gain != 0 && corner < values.length; corner++) {
                values[corner] += gain * weight(cell, player, corner);
            }
        }
        return values;
    }

    private double weight(int cell, int except, int corner) {
        var weight = 1.0;
        for (var p = 0; p < sets.length && weight != 0; p++) {
            if (p != except && sets[p].length > 1) {
                weight *= probability(p, game.strategy(cell, p), corner);
            }
        }
        return weight;
    }

    private double probability(int player, int strategy, int corner) {
        var set = sets[player];
        var bits = (corner >> first[player]) & ((1 << (set.length - 1)) - 1);
        if (strategy == set[0]) {
            return 1 - Integer.bitCount(bits);
        }
        var k = Arrays.binarySearch(set, strategy);
        return (bits >> (k - 1)) & 1;
    }

    /// The probabilities of all strategies of all players at a point.
    List<double[]> profile(double[] point) {
        var profile = new ArrayList<double[]>();
        for (var player = 0; player < sets.length; player++) {
            var row = new double[game.size(player)];
            var rest = 1.0;
            for (var k = 1; k < sets[player].length; k++) {
                var share = point[first[player] + k - 1];
                row[sets[player][k]] = share;
                rest -= share;
            }
            row[sets[player][0]] = rest;
            profile.add(row);
        }
        return profile;
    }
}
