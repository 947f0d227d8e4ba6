package concert.deals;

import concert.math.LinearProgram;
import concert.math.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Lotteries over the outcomes of any number of parties, by linear programs over the chance of each option of each
/// item: utilities are sums over items, so only these chances matter and the space is never enumerated.
///
/// The largest product of gains is found by tangents of the logarithm (Kelley 1960, doi:10.1137/0108053), until the
/// tangents' value exceeds the logarithm of the product by no more than 1e-10; utilities are then known to about 1e-5.
final class LotteryProgram implements Lotteries {
    private static final double TOLERANCE = 1e-10;
    private static final int MOST_CUTS = 200;
    private static final double SMALLEST_CHANCE = 1e-9;
    private static final LinearProgram.Options EXACT = LinearProgram.Options.DEFAULTS.withTolerance(TOLERANCE);

    private final Space space;
    private final double[] floor;
    /// What each party's utilities are measured in, so that rows are of the order of 1 whatever the worths are.
    private final double[] unit;

    LotteryProgram(Space space, double[] floor) {
        this.space = space;
        this.floor = floor;
        this.unit = Arrays.stream(space.spread())
                .map(spread -> spread > 0 ? spread : 1)
                .toArray();
    }

    @Override
    public double[] ideal() {
        var ideal = new double[space.parties()];
        for (var party = 0; party < ideal.length; party++) {
            var draft = new Program(floor);
            draft.reward(party, 1 / unit[party]);
            var found = draft.solve();
            if (found.length == 0) {
                return found;
            }
            ideal[party] = gains(found)[party];
        }
        return ideal;
    }

    @Override
    public Lottery pick(BargainingSolution rule, double[] ideal, Negotiation.Names names) {
        var chances = switch (rule) {
            case NashSolution _ -> nash(ideal);
            case KalaiSmorodinsky _ -> leastFirst(ideal);
            case Egalitarian _ -> leastFirst(ones());
            case Utilitarian _ -> utilitarian();
        };
        return lottery(chances, names);
    }

    private double[] utilitarian() {
        var draft = new Program(floor);
        var largest = Arrays.stream(unit).max().orElse(1);
        for (var party = 0; party < space.parties(); party++) {
            draft.reward(party, 1 / largest);
        }
        return draft.solve();
    }

    /// Lexicographic max–min of gain / scale: raises the least share, then fixes the parties that cannot have more.
    private double[] leastFirst(double[] scale) {
        var least = floor.clone();
        var open = new ArrayList<Integer>();
        IntStream.range(0, scale.length).filter(party -> scale[party] > 0).forEach(open::add);
        var found = new double[0];
        while (!open.isEmpty()) {
            var draft = new Program(least);
            var shareUnit = open.stream()
                    .mapToDouble(party -> unit[party] / scale[party])
                    .max()
                    .orElse(1);
            var share = draft.share(open, scale, shareUnit);
            var next = draft.solve();
            if (next.length == 0) {
                break;
            }
            found = next;
            var reached = found[share] * shareUnit;
            for (var party : open) {
                least[party] = floor[party]
                        + reached * scale[party]
                        - TOLERANCE * Math.max(unit[party], Math.abs(floor[party]));
            }
            open.removeIf(party -> most(least, party) <= reached * scale[party] + 1e-7 * unit[party]);
            if (open.isEmpty()) {
                break;
            }
        }
        return found.length == 0 ? utilitarian() : found;
    }

    private double most(double[] least, int party) {
        var draft = new Program(least);
        draft.reward(party, 1 / unit[party]);
        var found = draft.solve();
        return found.length == 0 ? Double.NEGATIVE_INFINITY : gains(found)[party];
    }

    private double[] nash(double[] ideal) {
        var parties = IntStream.range(0, ideal.length).filter(i -> ideal[i] > 0).toArray();
        var tangents = new ArrayList<double[]>();
        var at = gains(leastFirst(ideal));
        var found = new double[0];
        for (var cut = 0; cut < MOST_CUTS; cut++) {
            var draft = new Program(floor);
            tangents.add(at);
            var logs = draft.logs(parties, tangents);
            found = draft.solve();
            at = gains(found);
            var above = 0.0;
            for (var i = 0; i < parties.length; i++) {
                at[parties[i]] = Math.max(at[parties[i]], 1e-12 * ideal[parties[i]]);
                above += found[logs[i]] - StrictMath.log(at[parties[i]]);
            }
            if (above <= TOLERANCE) {
                break;
            }
        }
        return found;
    }

    private double[] gains(double[] chances) {
        var gains = new double[floor.length];
        var column = 0;
        for (var item = 0; item < space.items(); item++) {
            for (var option = 0; option < space.options(item); option++) {
                for (var party = 0; party < gains.length; party++) {
                    gains[party] += chances[column] * space.worth(item, option)[party];
                }
                column++;
            }
        }
        for (var party = 0; party < gains.length; party++) {
            gains[party] = Math.max(0, gains[party] - floor[party]);
        }
        return gains;
    }

    /// One draw decides all items: the options of each item share the unit interval in order.
    private Lottery lottery(double[] chances, Negotiation.Names names) {
        var ends = new TreeSet<Double>();
        forEachEnd(chances, (_, _, end) -> ends.add(end));
        var list = new ArrayList<Lottery.Chance>();
        var utilities = new double[space.parties()];
        var from = 0.0;
        for (var to : ends) {
            if (to - from > SMALLEST_CHANCE) {
                var outcome = outcomeAt(chances, .5 * (from + to));
                list.add(new Lottery.Chance(to - from, names.agreement(space, outcome)));
                var worth = space.utilities(outcome);
                for (var party = 0; party < worth.length; party++) {
                    utilities[party] += (to - from) * worth[party];
                }
                from = to;
            }
        }
        return new Lottery(list, Negotiation.boxed(utilities));
    }

    private int[] outcomeAt(double[] chances, double point) {
        var outcome = new int[space.items()];
        Arrays.fill(outcome, -1);
        forEachEnd(chances, (item, option, end) -> {
            if (outcome[item] < 0 && end >= point) {
                outcome[item] = option;
            }
        });
        return outcome;
    }

    private interface End {
        void at(int item, int option, double end);
    }

    /// Where each option's share of the unit interval ends; the last end is 1.
    private void forEachEnd(double[] chances, End visitor) {
        var column = 0;
        for (var item = 0; item < space.items(); item++) {
            var sum = 0.0;
            for (var option = 0; option < space.options(item); option++) {
                sum += chances[column++];
                var end = option == space.options(item) - 1 || sum > 1 - SMALLEST_CHANCE ? 1 : sum;
                visitor.at(item, option, end);
            }
        }
    }

    private double[] ones() {
        var ones = new double[space.parties()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// A program in the making: the chances of each item sum to one, and nobody falls below its least utility.
    private final class Program {
        private final LinearProgram.Draft draft = new LinearProgram.Draft();
        private final double[] least;

        Program(double[] least) {
            this.least = least;
            for (var item = 0; item < space.items(); item++) {
                for (var option = 0; option < space.options(item); option++) {
                    draft.term(draft.column(0, 0, 1), 1);
                }
                draft.equalTo(1);
            }
            for (var party = 0; party < least.length; party++) {
                utility(party).atLeast(least[party] / unit[party]);
            }
        }

        private LinearProgram.Draft utility(int party) {
            var column = 0;
            for (var item = 0; item < space.items(); item++) {
                for (var option = 0; option < space.options(item); option++) {
                    draft.term(column++, space.worth(item, option)[party] / unit[party]);
                }
            }
            return draft;
        }

        void reward(int party, double weight) {
            var column = 0;
            for (var item = 0; item < space.items(); item++) {
                for (var option = 0; option < space.options(item); option++) {
                    draft.cost(column++, -weight * space.worth(item, option)[party]);
                }
            }
        }

        /// A column for the least share of gain / scale, in units of its own, which is maximized.
        int share(List<Integer> parties, double[] scale, double shareUnit) {
            var share = draft.column(-1, 0, Double.POSITIVE_INFINITY);
            for (var party : parties) {
                utility(party)
                        .term(share, -scale[party] * shareUnit / unit[party])
                        .atLeast(floor[party] / unit[party]);
            }
            return share;
        }

        /// Columns below the tangents of the logarithm of gains, whose sum is maximized.
        int[] logs(int[] parties, List<double[]> tangents) {
            return Arrays.stream(parties)
                    .map(party -> {
                        var log = draft.column(-1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                        for (var at : tangents) {
                            // log g ≤ log a + (g − a)/a, multiplied by a
                            utility(party)
                                    .term(log, -at[party] / unit[party])
                                    .atLeast((floor[party] + at[party] - at[party] * StrictMath.log(at[party]))
                                            / unit[party]);
                        }
                        return log;
                    })
                    .toArray();
        }

        /// One number for each column; empty if nothing is feasible.
        double[] solve() {
            return switch (draft.program().solve(EXACT)) {
                case Solution.Optimal optimal -> optimal.values();
                case Solution.Infeasible _ -> new double[0];
                case Solution.Unbounded _, Solution.Stopped _ ->
                    throw new IllegalStateException("no lottery for least utilities " + Arrays.toString(least));
            };
        }
    }
}
