package concert.strategy.game;

import concert.scenario.game.NormalForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sets of strategies, one for each player, and which of them can be played with all their strategies: none may be
/// worse than another one of the same player whatever the others choose from their sets.
final class Supports {
    private final NormalForm game;
    private final double[][] payoffs;
    private final int[] strides;

    Supports(NormalForm game) {
        this.game = game;
        var n = game.players().size();
        payoffs = new double[n][game.cells().size()];
        strides = new int[n];
        for (var player = 0; player < n; player++) {
            var p = player;
            strides[p] = game.stride(p);
            Arrays.setAll(payoffs[p], cell -> game.payoff(cell, p).toDouble());
        }
    }

    /// What a player gets in a cell.
    double payoff(int player, int cell) {
        return payoffs[player][cell];
    }

    int stride(int player) {
        return strides[player];
    }

    /// Strategies that are left when strictly dominated ones are dropped, again and again. Dominance by a mixed
    /// strategy is not looked for.
    int[][] undominated() {
        var left = new int[payoffs.length][];
        Arrays.setAll(
                left,
                player -> java.util.stream.IntStream.range(0, game.size(player)).toArray());
        for (var dropped = true; dropped; ) {
            dropped = false;
            for (var player = 0; player < left.length; player++) {
                var kept = kept(left, player, left[player]);
                dropped |= kept.length < left[player].length;
                left[player] = kept;
            }
        }
        return left;
    }

    /// Whether each strategy of each set is undominated among these, given the sets.
    boolean arePlayable(int[][] sets, int[][] among) {
        for (var player = 0; player < sets.length; player++) {
            if (kept(sets, player, among[player]).length < sets[player].length) {
                return false;
            }
        }
        return true;
    }

    private int[] kept(int[][] sets, int player, int[] among) {
        var others = otherCells(sets, player);
        return Arrays.stream(sets[player])
                .filter(strategy -> Arrays.stream(among)
                        .noneMatch(rival -> rival != strategy && isWorse(player, strategy, rival, others)))
                .toArray();
    }

    private boolean isWorse(int player, int strategy, int rival, List<Integer> others) {
        for (int cell : others) {
            var one = game.payoff(cell + strategy * strides[player], player);
            if (one.compareTo(game.payoff(cell + rival * strides[player], player)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Cells of the others' choices, with the player's strategy 0.
    List<Integer> otherCells(int[][] sets, int player) {
        var cells = List.of(0);
        for (var p = 0; p < sets.length; p++) {
            if (p != player) {
                var next = new ArrayList<Integer>();
                for (int cell : cells) {
                    for (var strategy : sets[p]) {
                        next.add(cell + strategy * strides[p]);
                    }
                }
                cells = next;
            }
        }
        return cells;
    }
}
