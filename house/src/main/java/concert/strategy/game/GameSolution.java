package concert.strategy.game;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.FiniteGame;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The equilibria of a finite game, each with its certificate.
///
/// @param game the game
/// @param method how they were found
/// @param equilibria in order
/// @param coverage whether these are all that the method promises
/// @param subsets for two players the maximal Nash subsets; empty otherwise
/// @param subgamePerfect the equilibrium by backward induction, for a tree in which everybody sees everything; null
///     otherwise
public record GameSolution(
        FiniteGame game,
        Method method,
        List<Equilibrium> equilibria,
        Coverage coverage,
        List<NashSubset> subsets,
        @Nullable Equilibrium subgamePerfect) {
    /// Copies the lists.
    public GameSolution {
        equilibria = List.copyOf(equilibria);
        subsets = List.copyOf(subsets);
    }

    /// How equilibria were found.
    public enum Method {
        /// All extreme equilibria of two players, by the vertices of their polyhedra of plans.
        EXTREME_EQUILIBRIA,
        /// One equilibrium of two players in a game too large to find all, where what one wins the other
        /// loses: by linear programs over sequences.
        LINEAR_PROGRAM,
        /// One equilibrium of two players in a game too large to find all: by complementary pivots over sequences.
        COMPLEMENTARY_PIVOTS,
        /// By supports, for one player or more than two.
        SUPPORT_ENUMERATION,
        /// From the ends of the tree back, where all others find nothing in a game that is too large for them.
        BACKWARD_INDUCTION
    }

    /// How far to search.
    ///
    /// @param mostBases how many bases of a polyhedron are visited
    public record Options(int mostBases) {
        /// Enough for ten strategies each in any case.
        public static final Options DEFAULTS = new Options(400_000);

        /// Bases times the cube of a polyhedron's size, for a pivot changes its square of numbers, which get
        /// as long: what half a minute has time for.
        private static final double MOST_WORK = 1.5e10;

        /// Polyhedra so large that there is time for fewer bases than this are not searched at all.
        private static final int FEWEST_BASES = 20_000;

        /// How many bases of a polyhedron there is time for.
        int basesFor(SequenceForm sequences) {
            var first = sequences.plans(0).sequenceCount()
                    + sequences.plans(0).stages().size()
                    + 1.0;
            var second = sequences.plans(1).sequenceCount()
                    + sequences.plans(1).stages().size()
                    + 1.0;
            var bases = MOST_WORK / Math.pow(first + second, 3);
            return bases < FEWEST_BASES ? 0 : (int) Math.min(mostBases, bases);
        }

        /// Checks the range.
        public Options {
            if (mostBases < 1) {
                throw new IllegalArgumentException("mostBases is " + mostBases + ", expected at least 1");
            }
        }
    }

    /// {@return the equilibria, nothing if a tree of several players has too many strategies and some set of several
    /// nodes}
    ///
    /// @param game the game
    /// @param options how far to search
    public static Optional<GameSolution> of(FiniteGame game, Options options) {
        var sequences = switch (game) {
            case NormalForm table -> SequenceForm.of(table);
            case ExtensiveForm tree -> SequenceForm.of(tree);
        };
        var perfect = game instanceof ExtensiveForm tree ? BackwardInduction.of(tree) : Optional.<Equilibrium>empty();
        var found =
                sequences.playerCount() == 2 ? Optional.of(two(game, sequences, options)) : several(game, sequences);
        return perfect.isEmpty() ? found : Optional.of(joined(game, found, perfect.get()));
    }

    private static GameSolution joined(FiniteGame game, Optional<GameSolution> found, Equilibrium perfect) {
        return found.filter(solution -> !solution.equilibria.isEmpty())
                .map(solution -> new GameSolution(
                        game, solution.method, solution.equilibria, solution.coverage, solution.subsets, perfect))
                .orElseGet(() -> new GameSolution(
                        game, Method.BACKWARD_INDUCTION, List.of(perfect), Coverage.PARTIAL, List.of(), perfect));
    }

    /// {@return the equilibrium by backward induction; empty where somebody does not see everything}
    public Optional<Equilibrium> findSubgamePerfect() {
        return Optional.ofNullable(subgamePerfect);
    }

    /// {@return a tree as a table, if that is not too large}
    ///
    /// @param tree the tree
    public static Optional<NormalForm> table(ExtensiveForm tree) {
        return ReducedNormalForm.of(tree, SequenceForm.of(tree)).map(ReducedNormalForm::table);
    }

    private static GameSolution two(FiniteGame game, SequenceForm sequences, Options options) {
        var bases = options.basesFor(sequences);
        var found = bases == 0
                ? new ExtremeEquilibria.Found(List.of(), Coverage.PARTIAL)
                : ExtremeEquilibria.of(sequences, bases);
        var certified = new ArrayList<Equilibrium>();
        var first = new LinkedHashMap<List<Rational>, Integer>();
        var second = new LinkedHashMap<List<Rational>, Integer>();
        var pairs = new ArrayList<int[]>();
        for (var pair : found.pairs()) {
            certified.add(certify(game, sequences, List.of(pair.first(), pair.second())));
            first.putIfAbsent(pair.first(), first.size());
            second.putIfAbsent(pair.second(), second.size());
            pairs.add(new int[] {first.get(pair.first()), second.get(pair.second())});
        }
        if (certified.isEmpty()) {
            var one = OneEquilibrium.of(game, sequences);
            if (one.isPresent()) {
                return one.get();
            }
        }
        return new GameSolution(
                game, Method.EXTREME_EQUILIBRIA, certified, found.coverage(), NashSubset.of(pairs), null);
    }

    private static Optional<GameSolution> several(FiniteGame game, SequenceForm sequences) {
        return switch (game) {
            case NormalForm table -> {
                var found = SupportEnumeration.of(table, SupportEnumeration.Options.DEFAULTS);
                yield Optional.of(bySupports(
                        game,
                        found.profiles().stream()
                                .map(profile -> TableRegret.certify(table, profile))
                                .toList(),
                        found.coverage()));
            }
            case ExtensiveForm tree ->
                ReducedNormalForm.of(tree, sequences).map(reduced -> {
                    var found = SupportEnumeration.of(reduced.table(), SupportEnumeration.Options.DEFAULTS);
                    var plans = new LinkedHashSet<List<List<Rational>>>();
                    for (var profile : found.profiles()) {
                        var each = new ArrayList<List<Rational>>();
                        for (var player = 0; player < profile.size(); player++) {
                            each.add(reduced.plan(player, profile.get(player)));
                        }
                        plans.add(each);
                    }
                    return bySupports(
                            game,
                            plans.stream()
                                    .map(each -> certify(game, sequences, each))
                                    .toList(),
                            found.coverage());
                });
        };
    }

    private static GameSolution bySupports(FiniteGame game, List<Equilibrium> equilibria, Coverage coverage) {
        return new GameSolution(game, Method.SUPPORT_ENUMERATION, equilibria, coverage, List.of(), null);
    }

    static Equilibrium certify(FiniteGame game, SequenceForm sequences, List<List<Rational>> plans) {
        return switch (game) {
            case NormalForm table ->
                TableRegret.certify(
                        table,
                        plans.stream().map(plan -> plan.subList(1, plan.size())).toList());
            case ExtensiveForm tree -> TreeRegret.certify(tree, behavior(tree, sequences, plans));
        };
    }

    /// The probability of an action is the weight of its sequence over that of the sequence before it.
    private static List<List<Rational>> behavior(
            ExtensiveForm tree, SequenceForm sequences, List<List<Rational>> plans) {
        var behavior = new ArrayList<List<Rational>>();
        tree.sets().forEach(_ -> behavior.add(List.of()));
        for (var player = 0; player < plans.size(); player++) {
            for (var stage : sequences.plans(player).stages()) {
                var plan = plans.get(player);
                var weight = stage.parent() < plan.size() ? plan.get(stage.parent()) : Rational.ZERO;
                if (weight.signum() > 0) {
                    var row = new ArrayList<Rational>();
                    for (var k = stage.first(); k < stage.first() + stage.actions(); k++) {
                        row.add(plan.get(k).dividedBy(weight));
                    }
                    behavior.set(stage.set(), row);
                }
            }
        }
        return behavior;
    }
}
