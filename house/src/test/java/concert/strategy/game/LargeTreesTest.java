package concert.strategy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.RandomStream;
import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.ExtensiveForm.Branch;
import concert.scenario.game.ExtensiveForm.Chance;
import concert.scenario.game.ExtensiveForm.Decision;
import concert.scenario.game.ExtensiveForm.End;
import concert.scenario.game.ExtensiveForm.InformationSet;
import concert.scenario.game.ExtensiveForm.Node;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import concert.strategy.game.GameSolution.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One equilibrium of trees of two that are too large to find all.
class LargeTreesTest {
    private static final GameSolution.Options ONE = new GameSolution.Options(1);

    /// Leduc hold'em (Southey and others 2005, "Bayes' bluff"): six cards of three ranks, a round before and one after
    /// a common card, bets of 2 and 4, one raise a round. 288 sets of information; worth −0.085606 to who begins.
    @Test
    void leducIsWorthItsPublishedValue() {
        var solution = GameSolution.of(new Leduc(Rational.ONE).tree(), GameSolution.Options.DEFAULTS)
                .orElseThrow();
        assertThat(solution.method()).isEqualTo(Method.LINEAR_PROGRAM);
        assertThat(solution.game())
                .isInstanceOfSatisfying(
                        ExtensiveForm.class, tree -> assertThat(tree.sets()).hasSize(288));
        var equilibrium = solution.equilibria().getFirst();
        assertThat(equilibrium.payoffs().getFirst().toDouble()).isCloseTo(-.085606424, within(1e-8));
        assertThat(equilibrium.payoffs().getFirst().plus(equilibrium.payoffs().getLast()))
                .isEqualTo(Rational.ZERO);
        assertThat(equilibrium.regret().toDouble()).isBetween(0.0, 1e-9);
    }

    /// The same where the house keeps a tenth of what the first player wins, so that no linear program will do.
    @Test
    void leducWithARakeHasACertifiedEquilibrium() {
        var solution = GameSolution.of(new Leduc(Rational.parse("9/10")).tree(), GameSolution.Options.DEFAULTS)
                .orElseThrow();
        assertThat(solution.method()).isEqualTo(Method.COMPLEMENTARY_PIVOTS);
        var equilibrium = solution.equilibria().getFirst();
        assertThat(equilibrium.regret().toDouble()).isBetween(0.0, 1e-9);
        assertThat(equilibrium.payoffs().getFirst().toDouble()).isLessThan(-.085606);
    }

    /// Random trees with chance and sets of several nodes, against the regret of the same plans in their normal form.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 11, 12})
    void randomTreesAgainstTheirNormalForm(int seed) {
        var constant = seed % 2 == 0;
        var tree = new RandomTree(seed, constant).tree();
        var sequences = SequenceForm.of(tree);
        assertThat(sequences.findConstantSum().isPresent()).isEqualTo(constant);
        var one = OneEquilibrium.of(tree, sequences).orElseThrow();
        assertThat(one.method()).isEqualTo(constant ? Method.LINEAR_PROGRAM : Method.COMPLEMENTARY_PIVOTS);
        var found = one.equilibria().getFirst();
        assertThat(found.regret().toDouble()).isBetween(0.0, 1e-9);
        for (var player = 0; player < 2; player++) {
            assertThat(bestOfAllPureStrategies(tree, found, player))
                    .isCloseTo(found.payoffs().get(player).toDouble(), within(1e-9));
        }
        var all = GameSolution.of(GameSolution.table(tree).orElseThrow(), GameSolution.Options.DEFAULTS)
                .orElseThrow();
        if (constant) {
            assertThat(all.equilibria())
                    .allSatisfy(each -> assertThat(each.payoffs().getFirst().toDouble())
                            .isCloseTo(found.payoffs().getFirst().toDouble(), within(1e-9)));
        } else if (all.coverage() == Coverage.COMPLETE
                && all.subsets().stream().allMatch(subset -> subset.members().size() == 1)) {
            assertThat(all.equilibria())
                    .anySatisfy(each -> assertThat(each.payoffs().getFirst().toDouble())
                            .isCloseTo(found.payoffs().getFirst().toDouble(), within(1e-9)));
        }
    }

    /// A table is the tree in which each player has one set: of prisoners both confess.
    @Test
    void aTableHasOneToo() {
        var payoffs = List.of(List.of(2, 2), List.of(3, 0), List.of(0, 3), List.of(1, 1));
        var cells = payoffs.stream()
                .map(cell -> new Outcome(
                        "", cell.stream().map(each -> Rational.of((long) each)).toList()))
                .toList();
        var players = List.of("A", "B").stream()
                .map(name -> new NormalForm.Player(name, List.of("deny", "confess")))
                .toList();
        var table = new NormalForm("Prisoners", "", players, cells);
        var one = OneEquilibrium.of(table, SequenceForm.of(table)).orElseThrow();
        assertThat(one.equilibria().getFirst().strategies().toString()).isEqualTo("[[0, 1], [0, 1]]");
        assertThat(GameSolution.of(table, ONE).orElseThrow().equilibria()).hasSize(1);
    }

    /// What the best of all combinations of a player's actions gives it.
    private static double bestOfAllPureStrategies(ExtensiveForm tree, Equilibrium against, int player) {
        var rows = new ArrayList<double[]>();
        var own = new ArrayList<Integer>();
        for (var set = 0; set < tree.sets().size(); set++) {
            if (tree.sets().get(set).player() == player) {
                own.add(set);
            }
            rows.add(against.strategies().get(set).stream()
                    .mapToDouble(Rational::toDouble)
                    .toArray());
        }
        var best = Double.NEGATIVE_INFINITY;
        var choice = new int[own.size()];
        for (var more = true; more; ) {
            for (var k = 0; k < choice.length; k++) {
                var row = new double[rows.get(own.get(k)).length];
                row[choice[k]] = 1;
                rows.set(own.get(k), row);
            }
            best = Math.max(best, expected(tree.root(), rows, player));
            var k = 0;
            while (k < choice.length && ++choice[k] == rows.get(own.get(k)).length) {
                choice[k++] = 0;
            }
            more = k < choice.length;
        }
        return best;
    }

    private static double expected(Node node, List<double[]> rows, int player) {
        var sum = node.outcome().payoffs().get(player).toDouble();
        for (var k = 0; k < node.children().size(); k++) {
            var probability = switch (node) {
                case Chance move -> move.branches().get(k).probability().toDouble();
                case Decision move -> rows.get(move.set())[k];
                case End _ -> 0.0;
            };
            sum += probability == 0 ? 0 : probability * expected(node.children().get(k), rows, player);
        }
        return sum;
    }

    /// Two private signals, then each player moves without seeing the other's, the first once more after seeing
    /// whether the second went up.
    private record RandomTree(int seed, boolean constant, List<InformationSet> sets) {
        RandomTree(int seed, boolean constant) {
            this(seed, constant, new ArrayList<>());
        }

        ExtensiveForm tree() {
            for (var k = 0; k < 2; k++) {
                sets.add(new InformationSet(0, 1 + k, "first " + k, List.of("a", "b", "c")));
            }
            for (var k = 0; k < 2; k++) {
                sets.add(new InformationSet(1, 1 + k, "second " + k, List.of("up", "down")));
            }
            for (var k = 0; k < 12; k++) {
                sets.add(new InformationSet(0, 3 + k, "again " + k, List.of("l", "r")));
            }
            var branches = new ArrayList<Branch>();
            var children = new ArrayList<Node>();
            for (var signals = 0; signals < 4; signals++) {
                branches.add(new Branch("s" + signals, Rational.parse((1 + signals) + "/10")));
                children.add(first(signals));
            }
            var root = new Chance("", 1, "signals", branches, Outcome.nothing(2), children);
            return new ExtensiveForm("random " + seed, "", List.of("A", "B"), sets, root);
        }

        private Node first(int signals) {
            var children = new ArrayList<Node>();
            for (var move = 0; move < 3; move++) {
                children.add(second(signals, move));
            }
            return new Decision("", signals % 2, Outcome.nothing(2), children);
        }

        private Node second(int signals, int move) {
            var children = new ArrayList<Node>();
            for (var answer = 0; answer < 2; answer++) {
                var again = new ArrayList<Node>();
                for (var last = 0; last < 2; last++) {
                    again.add(end(((signals * 3 + move) * 2 + answer) * 2 + last));
                }
                var set = 4 + (signals % 2 * 3 + move) * 2 + answer;
                children.add(new Decision("", set, Outcome.nothing(2), again));
            }
            return new Decision("", 2 + signals / 2, Outcome.nothing(2), children);
        }

        private End end(int number) {
            var a = draw(number, 0);
            var b = constant ? Rational.of(7).minus(a) : draw(number, 1);
            return new End("", new Outcome("o" + number, List.of(a, b)));
        }

        private Rational draw(int number, int player) {
            return Rational.of((long) (20 * RandomStream.uniform(seed, number, player)) - 10);
        }
    }

    /// Writes the tree of Leduc hold'em; ranks are 0 to 2, each on two cards.
    private static final class Leduc {
        private static final Outcome NOTHING = Outcome.nothing(2);

        private final Rational kept;
        private final List<InformationSet> sets = new ArrayList<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private int ends;
        private int chances;

        /// @param kept how much of what it wins the first player keeps
        Leduc(Rational kept) {
            this.kept = kept;
        }

        ExtensiveForm tree() {
            var branches = new ArrayList<Branch>();
            var children = new ArrayList<Node>();
            for (var a = 0; a < 3; a++) {
                for (var b = 0; b < 3; b++) {
                    branches.add(new Branch("" + a + b, Rational.parse(a == b ? "1/15" : "2/15")));
                    children.add(move(new Hand(a, b, -1), "", new int[] {1, 1}, 0));
                }
            }
            return new ExtensiveForm(
                    "Leduc",
                    "",
                    List.of("One", "Two"),
                    sets,
                    new Chance("", ++chances, "", branches, NOTHING, children));
        }

        /// The cards of both and the common one, −1 before it is seen.
        private record Hand(int one, int two, int common) {
            int own(int player) {
                return player == 0 ? one : two;
            }

            int winner() {
                return one == common ? 1 : two == common ? -1 : Integer.compare(one, two);
            }
        }

        /// @param history what was done, `/` before the second round
        private Node move(Hand hand, String history, int[] paid, int bets) {
            var round = history.substring(history.indexOf('/') + 1);
            var player = round.length() % 2;
            var behind = paid[player] < paid[1 - player];
            var actions = behind
                    ? bets < 2 ? List.of("fold", "call", "raise") : List.of("fold", "call")
                    : List.of("check", "bet");
            var set = places.computeIfAbsent(player + " " + hand.own(player) + hand.common + history, name -> {
                sets.add(new InformationSet(player, places.size() + 1, name, actions));
                return places.size();
            });
            var children = actions.stream()
                    .map(action -> after(action, hand, history, paid, bets))
                    .toList();
            return new Decision("", set, NOTHING, children);
        }

        private Node after(String action, Hand hand, String history, int[] paid, int bets) {
            var round = history.substring(history.indexOf('/') + 1);
            var player = round.length() % 2;
            var then = paid.clone();
            return switch (action) {
                case "fold" -> end(player == 0 ? -paid[0] : paid[1]);
                case "check" ->
                    round.isEmpty() ? move(hand, history + "k", then, bets) : next(hand, history + "k", then);
                case "call" -> {
                    then[player] = paid[1 - player];
                    yield next(hand, history + "c", then);
                }
                default -> {
                    then[player] = paid[1 - player] + (hand.common < 0 ? 2 : 4);
                    yield move(hand, history + "b", then, bets + 1);
                }
            };
        }

        private Node next(Hand hand, String history, int[] paid) {
            if (hand.common >= 0) {
                return end(hand.winner() * paid[0]);
            }
            var branches = new ArrayList<Branch>();
            var children = new ArrayList<Node>();
            for (var card = 0; card < 3; card++) {
                var left = 2 - (hand.one == card ? 1 : 0) - (hand.two == card ? 1 : 0);
                if (left > 0) {
                    branches.add(new Branch("" + card, Rational.parse(left + "/4")));
                    children.add(move(new Hand(hand.one, hand.two, card), history + "/", paid, 0));
                }
            }
            return new Chance("", ++chances, "", branches, NOTHING, children);
        }

        private End end(int wins) {
            var first = wins > 0 ? Rational.of((long) wins).times(kept) : Rational.of((long) wins);
            return new End("", new Outcome("e" + ++ends, List.of(first, Rational.of((long) -wins))));
        }
    }
}
