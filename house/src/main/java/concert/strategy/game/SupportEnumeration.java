package concert.strategy.game;

import concert.math.MultilinearSystem;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Equilibria of several players: for each choice of supports, smallest first, the points at which every player is
/// indifferent among the strategies of its support and no other strategy is better.
///
/// R. Porter, E. Nudelman, Y. Shoham, "Simple search methods for finding a Nash equilibrium", *Games and Economic
/// Behavior* 63(2), 2008, 642–662, doi:10.1016/j.geb.2006.03.015, without its stop at the first equilibrium; the
/// equations are solved by [MultilinearSystem].
/// Where one player mixes and others do not, a support has no or infinitely many equilibria; then their extreme ones
/// are given. Of other sets of equilibria that are not isolated, the search says only that they may exist.
final class SupportEnumeration {
    private static final double LEAST = 1e-9;
    private static final int MOST_ENDS = 20_000;

    private final NormalForm game;
    private final Supports supports;
    private final int[][] left;
    private final Options options;
    private final double scale;
    private final Set<List<List<Rational>>> found = new LinkedHashSet<>();
    private Coverage coverage = Coverage.COMPLETE;

    private SupportEnumeration(NormalForm game, Options options) {
        this.game = game;
        this.options = options;
        this.supports = new Supports(game);
        this.left = supports.undominated();
        var largest = game.cells().stream()
                .flatMap(cell -> cell.payoffs().stream())
                .mapToDouble(payoff -> Math.abs(payoff.toDouble()))
                .max()
                .orElse(0);
        this.scale = Math.max(largest, Double.MIN_NORMAL);
    }

    /// How far to search.
    ///
    /// @param supports how many choices of supports are looked at
    /// @param unknowns the largest system of equations
    /// @param boxes how many boxes are looked at for one system
    record Options(int supports, int unknowns, int boxes) {
        static final Options DEFAULTS = new Options(200_000, 9, 20_000);
    }

    /// What was found.
    ///
    /// @param profiles in order, each once
    /// @param coverage whether these are all isolated ones, and there are no others
    record Found(List<List<List<Rational>>> profiles, Coverage coverage) {}

    static Found of(NormalForm game, Options options) {
        var search = new SupportEnumeration(game, options);
        search.run();
        return new Found(List.copyOf(search.found), search.coverage);
    }

    private void run() {
        var choices = new ArrayList<List<int[]>>();
        var count = 1.0;
        for (var strategies : left) {
            count *= Math.pow(2, strategies.length) - 1;
        }
        var pureOnly = count > options.supports;
        for (var strategies : left) {
            choices.add(
                    pureOnly
                            ? Arrays.stream(strategies)
                                    .mapToObj(one -> new int[] {one})
                                    .toList()
                            : subsets(strategies));
        }
        coverage = pureOnly ? Coverage.PARTIAL : Coverage.COMPLETE;
        var all = new ArrayList<int[][]>();
        combine(choices, new int[left.length][], 0, all);
        all.sort(Comparator.comparingInt(
                sets -> Arrays.stream(sets).mapToInt(set -> set.length).sum()));
        all.forEach(this::search);
    }

    private static List<int[]> subsets(int[] strategies) {
        return IntStream.range(1, 1 << strategies.length)
                .mapToObj(mask -> IntStream.range(0, strategies.length)
                        .filter(k -> ((mask >> k) & 1) == 1)
                        .map(k -> strategies[k])
                        .toArray())
                .toList();
    }

    private static void combine(List<List<int[]>> choices, int[][] chosen, int player, List<int[][]> into) {
        if (player == choices.size()) {
            into.add(chosen.clone());
            return;
        }
        for (var set : choices.get(player)) {
            chosen[player] = set;
            combine(choices, chosen, player + 1, into);
        }
    }

    private void search(int[][] sets) {
        if (!supports.arePlayable(sets, left)) {
            return;
        }
        var system = new SupportSystem(supports, game, sets);
        if (system.unknowns() == 0) {
            keep(system.profile(new double[0]));
        } else if (system.unknowns() > options.unknowns) {
            coverage = Coverage.PARTIAL;
        } else if (system.mixers() == 1) {
            ends(system);
        } else {
            mixed(system);
        }
    }

    private void mixed(SupportSystem system) {
        var equations = system.equations();
        if (Arrays.stream(equations).anyMatch(this::isNothing)) {
            coverage = Coverage.PARTIAL;
            return;
        }
        var roots = MultilinearSystem.roots(equations, system.ceilings(left), options.boxes);
        roots.regular().forEach(root -> keepInside(system, root));
        var near = roots.singular().stream()
                .filter(root -> isNear(system.profile(root)))
                .toList();
        if (!near.isEmpty() || roots.whole() == MultilinearSystem.Extent.PART) {
            coverage = Coverage.PARTIAL;
        }
        if (near.size() <= 1 << system.unknowns()) {
            near.forEach(root -> keepInside(system, root));
        }
    }

    private boolean isNothing(double[] values) {
        return Arrays.stream(values).allMatch(value -> Math.abs(value) <= LEAST * scale);
    }

    /// A point of a small box that may hold a root that is not alone: it counts where nobody gains much there.
    private boolean isNear(List<double[]> profile) {
        return profile.stream().allMatch(row -> Arrays.stream(row).allMatch(share -> share > -1e-5))
                && TableRegret.certify(game, exact(profile)).regret().toDouble() < 1e-4 * scale;
    }

    /// The corners of what one mixing player can do without losing itself and without tempting another one.
    private void ends(SupportSystem system) {
        if (!Arrays.stream(system.equations()).allMatch(this::isNothing)) {
            return;
        }
        var n = system.unknowns();
        var ceilings = system.ceilings(left);
        if (binomial(ceilings.length, n) > MOST_ENDS) {
            coverage = Coverage.PARTIAL;
            return;
        }
        var before = found.size();
        for (var mask = 0L; mask < 1L << ceilings.length; mask++) {
            if (Long.bitCount(mask) == n) {
                var chosen = mask;
                var tight = IntStream.range(0, ceilings.length)
                        .filter(k -> ((chosen >> k) & 1) == 1)
                        .mapToObj(k -> ceilings[k])
                        .toArray(double[][]::new);
                MultilinearSystem.roots(tight, ceilings, 1000).regular().forEach(root -> keepInside(system, root));
            }
        }
        if (found.size() > before || isInterior(system, ceilings)) {
            coverage = Coverage.PARTIAL;
        }
    }

    private boolean isInterior(SupportSystem system, double[][] ceilings) {
        var middle = new double[system.unknowns()];
        Arrays.fill(middle, 1.0 / (middle.length + 1));
        return ceilings.length == 0
                || TableRegret.certify(game, exact(system.profile(middle)))
                                .regret()
                                .toDouble()
                        <= LEAST * scale;
    }

    private static double binomial(int n, int k) {
        var value = 1.0;
        for (var j = 0; j < k; j++) {
            value *= (double) (n - j) / (j + 1);
        }
        return n > 20 ? Double.POSITIVE_INFINITY : value;
    }

    private void keepInside(SupportSystem system, double[] root) {
        var profile = system.profile(root);
        var inside = profile.stream()
                        .mapToLong(row -> Arrays.stream(row)
                                .filter(share -> share > LEAST)
                                .count())
                        .sum()
                == system.unknowns() + profile.size();
        if (inside) {
            keep(profile);
        }
    }

    private void keep(List<double[]> profile) {
        var simple = profile.stream().map(Fractions::simple).toList();
        if (simple.stream().allMatch(row -> !row.isEmpty())
                && TableRegret.certify(game, simple).regret().signum() == 0) {
            found.add(simple);
            return;
        }
        var exact = exact(profile);
        if (TableRegret.certify(game, exact).regret().toDouble() <= LEAST * scale && !isKnown(exact)) {
            found.add(exact);
        }
    }

    private boolean isKnown(List<List<Rational>> profile) {
        return found.stream().anyMatch(other -> {
            for (var p = 0; p < profile.size(); p++) {
                for (var s = 0; s < profile.get(p).size(); s++) {
                    var apart = profile.get(p).get(s).toDouble()
                            - other.get(p).get(s).toDouble();
                    if (Math.abs(apart) > 1e-5) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    private static List<List<Rational>> exact(List<double[]> profile) {
        return profile.stream().map(Fractions::nearest).toList();
    }
}
