package concert.strategy.equilibrium;

import concert.math.LinearProgram;
import concert.math.Solution;
import java.util.Arrays;
import java.util.Optional;

/// An equilibrium of a game of two by mixed-integer programming: a strategy has no regret unless it is not played.
/// T. Sandholm, A. Gilpin, V. Conitzer, "Mixed-Integer Programming Methods for Finding Nash Equilibria", AAAI 2005,
/// 495–501, formulation 1. The supports it finds are then solved again as a linear program, so that no rounding of
/// whole numbers is left.
final class PairEquilibrium {
    private static final LinearProgram.Options OPTIONS =
            LinearProgram.Options.DEFAULTS.withTolerance(1e-9).withGap(1e-10);
    private static final double PLAYED = 1e-7;

    private final FiniteGame game;
    private final double[] low;
    private final double[] range;

    private PairEquilibrium(FiniteGame game) {
        this.game = game;
        low = new double[2];
        range = new double[2];
        for (var player = 0; player < 2; player++) {
            low[player] = Arrays.stream(game.payoff()[player]).min().orElse(0);
            range[player] = FiniteGame.range(game.payoff()[player]) > 0 ? FiniteGame.range(game.payoff()[player]) : 1;
        }
    }

    static Optional<double[][]> of(FiniteGame game) {
        var search = new PairEquilibrium(game);
        return search.solve(new boolean[0][]).flatMap(rough -> search.solve(support(rough)));
    }

    private static boolean[][] support(double[][] mixed) {
        return Arrays.stream(mixed)
                .map(each -> {
                    var played = new boolean[each.length];
                    for (var s = 0; s < each.length; s++) {
                        played[s] = each[s] > PLAYED;
                    }
                    return played;
                })
                .toArray(boolean[][]::new);
    }

    /// @param support which strategies are played; empty where that is to be found
    private Optional<double[][]> solve(boolean[][] support) {
        var draft = new LinearProgram.Draft();
        var columns = new int[2][];
        for (var player = 0; player < 2; player++) {
            columns[player] = new int[game.sizes()[player]];
            for (var s = 0; s < columns[player].length; s++) {
                columns[player][s] = draft.column(0, 0, support.length == 0 || support[player][s] ? 1 : 0);
            }
        }
        for (var player = 0; player < 2; player++) {
            Arrays.stream(columns[player]).forEach(column -> draft.term(column, 1));
            draft.equalTo(1);
            var value = draft.column(0, 0, 1);
            for (var s = 0; s < columns[player].length; s++) {
                if (support.length == 0) {
                    addChoice(draft, columns, player, s, value);
                } else {
                    addRegret(draft, columns, player, s, value);
                    if (support[player][s]) {
                        draft.equalTo(0);
                    } else {
                        draft.atLeast(0);
                    }
                }
            }
        }
        return draft.program().solve(OPTIONS) instanceof Solution.Optimal optimal
                ? Optional.of(mixed(columns, optimal.values()))
                : Optional.empty();
    }

    private void addChoice(LinearProgram.Draft draft, int[][] columns, int player, int s, int value) {
        var idle = draft.integer(0, 0, 1);
        draft.term(columns[player][s], 1).term(idle, 1).atMost(1);
        addRegret(draft, columns, player, s, value);
        draft.atLeast(0);
        addRegret(draft, columns, player, s, value);
        draft.term(idle, -1).atMost(0);
    }

    /// value − Σ payoff × probability of the other's strategies, payoffs between 0 and 1.
    private void addRegret(LinearProgram.Draft draft, int[][] columns, int player, int s, int value) {
        draft.term(value, 1);
        var other = 1 - player;
        for (var t = 0; t < columns[other].length; t++) {
            var profile = player == 0 ? s + t * game.sizes()[0] : t + s * game.sizes()[0];
            var payoff = (game.payoff()[player][profile] - low[player]) / range[player];
            if (payoff != 0) {
                draft.term(columns[other][t], -payoff);
            }
        }
    }

    private static double[][] mixed(int[][] columns, double[] values) {
        return Arrays.stream(columns)
                .map(each -> {
                    var mixed = Arrays.stream(each)
                            .mapToDouble(column -> Math.max(0, values[column]))
                            .toArray();
                    var sum = Arrays.stream(mixed).sum();
                    return Arrays.stream(mixed)
                            .map(probability -> probability / sum)
                            .toArray();
                })
                .toArray(double[][]::new);
    }
}
