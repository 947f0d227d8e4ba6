package concert.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Deal;
import concert.scenario.Scenario;
import concert.scenario.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Small negotiations worked by hand, and larger ones against enumeration.
class NegotiationTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void aCakeOfTenSlicesIsShared() {
        var cake = new Table("A", "B");
        for (var slice = 0; slice <= 10; slice++) {
            cake.option("slices of A", slice + "", slice, 10 - slice);
        }
        var negotiation = cake.negotiate();
        assertThat(negotiation.outcomes()).isEqualTo(BigInteger.valueOf(11));
        assertThat(negotiation.frontier().outcomes()).isEqualTo(11);
        assertThat(negotiation.frontier().isExact()).isTrue();
        for (var pick : Table.open(negotiation).picks()) {
            assertThat(pick.agreement().utilities()).as(pick.rule().id()).containsExactly(5., 5.);
        }
    }

    /// u₁ = x, u₂ = √(1 − x): Nash x = ⅔, Kalai–Smorodinsky and egalitarian x = √(1 − x) at (√5 − 1)/2.
    @Test
    void theTextbookFrontierGivesTheTextbookSolutions() {
        var grid = new Table("A", "B");
        var steps = 30_000;
        for (var x = 0; x <= steps; x++) {
            grid.option("x", x + "", (double) x / steps, Math.sqrt(1 - (double) x / steps));
        }
        var open = grid.open();
        assertThat(open.pick("nash").agreement().utilities().getFirst()).isCloseTo(2. / 3, within(1e-12));
        assertThat(open.pick("kalaiSmorodinsky").agreement().utilities().getFirst())
                .isCloseTo((Math.sqrt(5) - 1) / 2, within(1. / steps));
    }

    /// Two outcomes, (3, 0) and (0, 1): a coin with ½ has the largest product, gains (1.5, .5); equal shares of the
    /// ideal (3, 1) are the same coin; equal gains are (.75, .75).
    @Test
    void lotteriesReachWhatOutcomesCannot() {
        var open = new Table("A", "B")
                .option("what", "mine", 3, 0)
                .option("what", "yours", 0, 1)
                .open();
        assertThat(lottery(open, "nash").utilities()).containsExactly(1.5, .5);
        assertThat(lottery(open, "kalaiSmorodinsky").utilities()).containsExactly(1.5, .5);
        assertThat(lottery(open, "egalitarian").utilities()).containsExactly(.75, .75);
        assertThat(lottery(open, "utilitarian").utilities()).containsExactly(3., 0.);
        assertThat(lottery(open, "nash").chances())
                .extracting(Lottery.Chance::probability)
                .containsExactly(.5, .5);
    }

    @Test
    void twoNegativeGainsAreNoGoodProduct() {
        var open = new Table("A", "B")
                .without(5, 5)
                .option("what", "bad for both", 0, 0)
                .option("what", "a little for both", 6, 6)
                .open();
        assertThat(open.pick("nash").agreement().options()).containsExactly("a little for both");
    }

    @Test
    void aPartyThatAsksForTooMuchIsNamed() {
        var zone = new Table("A", "B")
                .without(2, 0)
                .option("what", "this", 1, 1)
                .negotiate()
                .zone();
        assertThat(zone)
                .isEqualTo(new Zone.Closed("No outcome is good enough: A can get 1.0 at most and asks for 2.0"));
    }

    @Test
    void reservationValuesThatCannotBeMetAtOnceCloseTheZone() {
        var zone = new Table("A", "B")
                .without(.6, .6)
                .option("what", "mine", 1, 0)
                .option("what", "yours", 0, 1)
                .negotiate()
                .zone();
        assertThat(zone).isInstanceOf(Zone.Closed.class);
    }

    @Test
    void aPartyThatCanGainNothingDoesNotDecide() {
        var open = new Table("A", "B", "C")
                .option("what", "x", 2, 3, 0)
                .option("what", "y", 1, 4, 0)
                .open();
        assertThat(open.pick("nash").value()).isEqualTo(6, EXACT);
        assertThat(open.pick("kalaiSmorodinsky").agreement().options()).containsExactly("x");
    }

    @Test
    void everyRuleEqualsEnumeration() {
        for (var seed = 0; seed < 40; seed++) {
            var parties = seed % 2 == 0 ? new String[] {"A", "B"} : new String[] {"A", "B", "C"};
            var table = new Table(parties).without(new double[] {1.2, 1, .8}).random(4, 4, seed);
            var negotiation = table.negotiate();
            var all = enumerated(table, 4, 4);
            var accepted = all.stream()
                    .filter(u -> u[0] >= 1.2 && u[1] >= 1 && (u.length < 3 || u[2] >= .8))
                    .toList();
            assertThat(negotiation.frontier().outcomes())
                    .as("frontier of seed %s", seed)
                    .isEqualTo((double) all.stream()
                            .filter(u -> all.stream().noneMatch(v -> dominates(v, u)))
                            .count());
            if (negotiation.zone() instanceof Zone.Open open) {
                var ideal = ideal(accepted);
                for (var pick : open.picks()) {
                    var best = accepted.stream()
                            .mapToDouble(u -> pick.rule().value(gains(u), ideal))
                            .max()
                            .orElseThrow();
                    assertThat(pick.value()).as(pick.rule().id()).isCloseTo(best, within(1e-9));
                }
            } else {
                assertThat(accepted).isEmpty();
            }
        }
    }

    /// A frontier of at most 3 points is not exact here, so the search has to find the same.
    @Test
    void theSearchFindsWhatTheFrontierHolds() {
        for (var seed = 0; seed < 30; seed++) {
            var table = new Table("A", "B", "C").without(1, 1.4, 1).random(5, 4, seed);
            var exact = table.negotiate();
            var searched = table.negotiate(new Negotiation.Options(3, 1_000_000));
            assertThat(searched.frontier().isExact()).isFalse();
            if (exact.zone() instanceof Zone.Open open) {
                for (var pick : open.picks()) {
                    var other = Table.open(searched).pick(pick.rule().id());
                    assertThat(other.value()).as(pick.rule().id()).isCloseTo(pick.value(), within(1e-9));
                    assertThat(other.bound()).isCloseTo(pick.value(), within(1e-9));
                }
            } else {
                assertThat(searched.zone()).isInstanceOf(Zone.Closed.class);
            }
        }
    }

    @Test
    void aSearchThatStopsEarlySaysHowFarItMayBeOff() {
        var table = new Table("A", "B", "C").random(8, 6, 3);
        var exact = table.open().pick("nash").value();
        var stopped =
                Table.open(table.negotiate(new Negotiation.Options(5, 20))).pick("nash");
        assertThat(stopped.value()).isLessThanOrEqualTo(exact + 1e-9);
        assertThat(stopped.bound()).isGreaterThanOrEqualTo(exact - 1e-9);
    }

    @Test
    void mergedPointsKeepTheirBound() {
        var table = new Table("A", "B", "C").random(5, 5, 11);
        var merged = table.negotiate(new Negotiation.Options(20, 1)).frontier();
        assertThat(merged.points()).hasSizeLessThanOrEqualTo(20);
        for (var outcome : enumerated(table, 5, 5)) {
            assertThat(merged.points()).anyMatch(point -> {
                for (var i = 0; i < outcome.length; i++) {
                    if (outcome[i] > point.utilities().get(i) + merged.bound().get(i) + 1e-9) {
                        return false;
                    }
                }
                return true;
            });
        }
    }

    @Test
    void lotteriesAreAtLeastAsGoodAsOutcomes() {
        for (var seed = 0; seed < 40; seed++) {
            var parties = seed % 2 == 0 ? new String[] {"A", "B"} : new String[] {"A", "B", "C"};
            var table = new Table(parties).without(1.5, 1.5, 1.5).random(4, 5, seed);
            if (table.negotiate().zone() instanceof Zone.Open open) {
                for (var pick : open.picks()) {
                    var lottery = lottery(open, pick.rule().id());
                    var gains = gains(lottery.utilities(), 1.5);
                    assertThat(DoubleStream.of(gains).min().orElseThrow()).isGreaterThanOrEqualTo(-1e-9);
                    if (!(pick.rule() instanceof KalaiSmorodinsky)) {
                        assertThat(pick.rule().value(gains, new double[] {1, 1, 1}))
                                .as(pick.rule().id())
                                .isGreaterThanOrEqualTo(pick.value() - 1e-9);
                    }
                    assertThat(lottery.chances().stream()
                                    .mapToDouble(Lottery.Chance::probability)
                                    .sum())
                            .isEqualTo(1, EXACT);
                }
            }
        }
    }

    /// Each of three can have all: with lotteries everybody gets a third.
    @Test
    void threePartiesShareByLottery() {
        var open = new Table("A", "B", "C")
                .option("what", "a", 1, 0, 0)
                .option("what", "b", 0, 1, 0)
                .option("what", "c", 0, 0, 1)
                .open();
        for (var rule : List.of("nash", "kalaiSmorodinsky", "egalitarian")) {
            for (var utility : lottery(open, rule).utilities()) {
                assertThat(utility).as(rule).isCloseTo(1. / 3, within(1e-5));
            }
            assertThat(lottery(open, rule).chances()).hasSize(3);
        }
    }

    @Test
    void linearProgramsFindWhatGeometryFinds() {
        for (var seed = 0; seed < 20; seed++) {
            var pair = new Table("A", "B").without(1.5, 1.5).random(4, 5, seed).scenario();
            var deal = pair.rows(Deal.class).getFirst();
            var space = new Space(2, worths(pair, deal.parties(), 5));
            var floor = new double[] {1.5, 1.5};
            var geometry = new PairLottery(space, floor);
            var programs = new LotteryProgram(space, floor);
            var ideal = geometry.ideal();
            assertThat(programs.ideal()).containsExactly(ideal, within(1e-8));
            if (ideal.length == 0) {
                continue;
            }
            var names = new Negotiation.Names(Collections.nCopies(4, Collections.nCopies(5, "")));
            for (var rule : Negotiation.RULES) {
                var expected = geometry.pick(rule, ideal, names).utilities();
                var found = programs.pick(rule, ideal, names).utilities();
                for (var party = 0; party < 2; party++) {
                    assertThat(found.get(party)).as(rule.id()).isCloseTo(expected.get(party), within(1e-4));
                }
            }
        }
    }

    private static double[][][] worths(Scenario scenario, List<String> parties, int options) {
        var terms = scenario.rows(Term.class);
        var worth = new double[terms.size() / options][options][];
        for (var at = 0; at < terms.size(); at++) {
            var by = terms.get(at).worth();
            worth[at / options][at % options] = parties.stream()
                    .mapToDouble(party -> Objects.requireNonNull(by.get(party)).middle())
                    .toArray();
        }
        return worth;
    }

    private static Lottery lottery(Zone.Open open, String rule) {
        return open.pick(rule).lottery();
    }

    private static double[] gains(List<Double> utilities, double reservation) {
        return utilities.stream().mapToDouble(u -> u - reservation).toArray();
    }

    private static double[] gains(double[] u) {
        return u.length == 2 ? new double[] {u[0] - 1.2, u[1] - 1} : new double[] {u[0] - 1.2, u[1] - 1, u[2] - .8};
    }

    private static double[] ideal(List<double[]> accepted) {
        return DoubleStream.iterate(0, party -> party + 1)
                .limit(accepted.getFirst().length)
                .map(party -> accepted.stream()
                        .map(NegotiationTest::gains)
                        .max(Comparator.comparingDouble(gains -> gains[(int) party]))
                        .orElseThrow()[(int) party])
                .toArray();
    }

    private static boolean dominates(double[] a, double[] b) {
        var better = false;
        for (var i = 0; i < a.length; i++) {
            if (a[i] < b[i] - 1e-10) {
                return false;
            }
            better |= a[i] > b[i] + 1e-10;
        }
        return better;
    }

    private static List<double[]> enumerated(Table table, int items, int options) {
        var scenario = table.scenario();
        var deal = scenario.rows(Deal.class).getFirst();
        var terms = scenario.rows(Term.class);
        var all = new ArrayList<double[]>();
        for (var code = 0; code < Math.pow(options, items); code++) {
            var sum = new double[deal.parties().size()];
            var rest = code;
            for (var item = 0; item < items; item++) {
                var term = terms.get(item * options + rest % options);
                for (var party = 0; party < sum.length; party++) {
                    var worth = term.worth().get(deal.parties().get(party));
                    sum[party] += worth == null ? 0 : worth.middle();
                }
                rest /= options;
            }
            all.add(sum);
        }
        return all;
    }

    /// Three parties who count in dollars: the solutions are those of the same worths counted in hundreds of thousands.
    @Test
    void worthsOfAnySize() {
        for (var seed = 1; seed <= 4; seed++) {
            var small = new Table("A", "B", "C").without(.9, .8, .7);
            var large = new Table("A", "B", "C").without(.9e5, .8e5, .7e5);
            var random = new SplittableRandom(seed);
            for (var at = 0; at < 9; at++) {
                double[] worth = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
                small.option("item" + at / 3, "option" + at % 3, worth);
                large.option("item" + at / 3, "option" + at % 3, worth[0] * 1e5, worth[1] * 1e5, worth[2] * 1e5);
            }
            if (small.negotiate().zone() instanceof Zone.Open one
                    && large.negotiate().zone() instanceof Zone.Open many) {
                for (var rule = 0; rule < one.picks().size(); rule++) {
                    for (var party = 0; party < 3; party++) {
                        assertThat(many.picks().get(rule).lottery().utilities().get(party) / 1e5)
                                .as("seed %d, rule %d, party %d", seed, rule, party)
                                .isCloseTo(
                                        one.picks()
                                                .get(rule)
                                                .lottery()
                                                .utilities()
                                                .get(party),
                                        within(1e-4));
                    }
                }
            }
        }
    }
}
