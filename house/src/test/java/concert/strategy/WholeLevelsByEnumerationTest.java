package concert.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.math.RandomStream;
import concert.scenario.Scenario;
import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random scenarios of two actors with ways in whole levels, branches, a deal and effects of either sign: the regret of
/// every plan is computed again by trying all levels, from nothing but the numbers of the scenario.
class WholeLevelsByEnumerationTest {
    private static final List<String> ACTORS = List.of("A", "B");
    private static final List<String> BRANCHES = List.of("calm", "storm");
    private static final int LEVELS = 3;
    private static final double MONEY = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void regretsByEnumeration(int seed) {
        var numbers = new Numbers(seed);
        var strategy = GrandStrategy.of(
                numbers.scenario(), GrandStrategy.Options.DEFAULTS.withDepth(GrandStrategy.Depth.PLANS));
        var plans = new ArrayList<>(List.of(strategy.none(), strategy.plan()));
        strategy.findPriced().ifPresent(plans::add);
        for (var plan : plans) {
            for (var actor = 0; actor < 2; actor++) {
                var has = numbers.expected(plan, actor);
                assertThat(plan.payoff(ACTORS.get(actor))).isCloseTo(has, within(1e-6));
                var regret = numbers.best(plan, actor) - has;
                assertThat(regret).as("%s of %s", ACTORS.get(actor), plan).isGreaterThan(-1e-6);
                if (plan.certificate().isEquilibrium()) {
                    assertThat(regret).isLessThan(1e-4);
                } else {
                    assertThat(plan.certificate().epsilon()).isPositive();
                }
            }
        }
    }

    /// The numbers of a scenario, and what follows from them.
    private record Numbers(int seed) {
        /// Of an end per unit of a way; of its owner, of the other.
        double effect(int way, int end, int branch) {
            return Math.rint(20 * RandomStream.uniform(seed, way * 10L + end, branch) - 8) / 4;
        }

        double dealEffect(int end) {
            return Math.rint(8 * RandomStream.uniform(seed, end, 77) - 3) / 4;
        }

        double cost(int way) {
            return 1 + Math.rint(2 * RandomStream.uniform(seed, way, 55)) / 2;
        }

        Scenario scenario() {
            var board = new Board().actors("A", "B").branch("calm", .6).branch("storm", .4);
            for (var actor : ACTORS) {
                board.means(actor, "money", MONEY).end(actor + ".e", 1, 2, 1, 3, .5);
            }
            for (var way = 0; way < 4; way++) {
                board.way(ACTORS.get(way / 2), "w" + way, 2, 1, Map.of("money", cost(way)));
                for (var end = 0; end < 2; end++) {
                    for (var branch = 0; branch < 2; branch++) {
                        board.effect("w" + way, ACTORS.get(end) + ".e", BRANCHES.get(branch), effect(way, end, branch));
                    }
                }
            }
            board.deal("d", ACTORS, "A.money", Map.of("A.money", .5));
            for (var end = 0; end < 2; end++) {
                board.effect("d", ACTORS.get(end) + ".e", dealEffect(end));
            }
            return board.scenario();
        }

        double worth(int end, int branch, double[] levels, boolean deal) {
            var z = deal ? dealEffect(end) : 0;
            for (var way = 0; way < 4; way++) {
                z += effect(way, end, branch) * levels[way];
            }
            return z < 0 ? 2 * z : Math.min(z, 3) + .5 * Math.max(0, z - 3);
        }

        double money(Plan plan, int actor) {
            var left = MONEY;
            for (var on : plan.deals()) {
                left -= actor == 0 ? .5 + on.price() : -on.price();
            }
            return left;
        }

        double expected(Plan plan, int actor) {
            var sum = 0.0;
            for (var branch = 0; branch < 2; branch++) {
                for (var mine : tickets(plan, actor, branch)) {
                    for (var other : tickets(plan, 1 - actor, branch)) {
                        sum += probability(branch)
                                * mine.probability()
                                * other.probability()
                                * worth(
                                        actor,
                                        branch,
                                        joined(mine, other),
                                        !plan.deals().isEmpty());
                    }
                }
            }
            return sum;
        }

        /// Each branch by itself, for all that is done may wait for it.
        double best(Plan plan, int actor) {
            var sum = 0.0;
            for (var branch = 0; branch < 2; branch++) {
                var best = Double.NEGATIVE_INFINITY;
                for (var a = 0; a < LEVELS; a++) {
                    for (var b = 0; b < LEVELS; b++) {
                        // A price may end where a level just fits, but for the tolerance of integer programs.
                        if (a * cost(2 * actor) + b * cost(2 * actor + 1) > money(plan, actor) + 1e-5) {
                            continue;
                        }
                        var own = new double[4];
                        own[2 * actor] = a;
                        own[2 * actor + 1] = b;
                        var value = 0.0;
                        for (var other : tickets(plan, 1 - actor, branch)) {
                            value += other.probability()
                                    * worth(
                                            actor,
                                            branch,
                                            joined(new Ticket(1, own), other),
                                            !plan.deals().isEmpty());
                        }
                        best = Math.max(best, value);
                    }
                }
                sum += probability(branch) * best;
            }
            return sum;
        }

        private static double probability(int branch) {
            return branch == 0 ? .6 : .4;
        }

        private static double[] joined(Ticket one, Ticket other) {
            var all = new double[4];
            for (var way = 0; way < 4; way++) {
                all[way] = one.levels()[way] + other.levels()[way];
            }
            return all;
        }

        @SuppressWarnings("ArrayRecordComponent")
        private record Ticket(double probability, double[] levels) {}

        /// What an actor does in a branch, by lot or for sure.
        private static List<Ticket> tickets(Plan plan, int actor, int branch) {
            var lotteries = plan.lotteries().stream()
                    .filter(lottery -> lottery.actor().equals(ACTORS.get(actor)))
                    .toList();
            if (!lotteries.isEmpty()) {
                return lotteries.stream()
                        .map(lottery -> {
                            var levels = new double[4];
                            lottery.ways()
                                    .forEach(way -> levels[way.way().charAt(1) - '0'] = in(way.byBranch(), branch));
                            return new Ticket(lottery.probability(), levels);
                        })
                        .toList();
            }
            var levels = new double[4];
            for (var k = 2 * actor; k < 2 * actor + 2; k++) {
                levels[k] = in(plan.commitment("w" + k).byBranch(), branch);
            }
            return List.of(new Ticket(1, levels));
        }

        private static double in(List<Plan.InBranch> values, int branch) {
            return values.stream()
                    .filter(value -> value.branch().equals(BRANCHES.get(branch)))
                    .findFirst()
                    .orElseThrow()
                    .value();
        }
    }
}
