package concert.strategy.deal;

import concert.math.Peak;
import concert.math.Root;
import concert.strategy.equilibrium.Study;
import concert.strategy.situation.Accord;
import concert.strategy.situation.Situation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The prices of a set of deals with the largest product of gains (Nash 1950, doi:10.2307/1907266), all gains at least
/// the margin: one price after the other, each where the slope of the logarithm of the product changes its sign, until
/// none moves. With one price that is exact; with several it is the best along each of them.
final class PriceSearch {
    private static final int MOST_ROUNDS = 12;
    private static final double STILL = 1e-7;
    /// How far a price goes first, as a share of what there is to pay with.
    private static final double STRIDE = .1;

    private static final double MOST_STRIDES = 1024;
    private static final double SLOPE_STEP = 1e-4;
    private static final double ROUNDING = 1e-9;
    private static final double LEVEL = 1e-12;
    private static final double NEARBY = 1e-3;
    private static final double INWARD = 1e-10;

    private final Study study;
    private final Situation situation;
    private final double margin;
    private final Map<Accord, Accord> known = new HashMap<>();

    PriceSearch(Study study) {
        this.study = study;
        this.situation = study.situation();
        this.margin = study.rules().margin();
    }

    /// The search starts without prices and, where nobody can be paid for a loss from there, from the prices found for
    /// the sets with one deal less.
    ///
    /// @param set deals that can be paid, without prices; the sets with one deal less were asked for before
    /// @return the deals at their prices; empty where no prices were found at which all gain
    Optional<Accord> best(Accord set) {
        var priced = IntStream.range(0, situation.deals.size())
                .filter(d -> set.isOn(d) && situation.payer[d] >= 0)
                .toArray();
        var smaller = IntStream.range(0, situation.deals.size())
                .filter(set::isOn)
                .boxed()
                .flatMap(d ->
                        Optional.ofNullable(known.get(set.without(d))).stream().map(less -> less.with(d)));
        var best = Stream.concat(Stream.of(set), smaller)
                .flatMap(from -> start(from, priced).stream())
                .findFirst()
                .map(from -> climbed(from, priced));
        var least = best.map(accord -> lowest(accord, priced));
        least.ifPresent(accord -> known.put(set, accord));
        return least;
    }

    /// Where the product is level, the prices nearest to 0.
    private Accord lowest(Accord best, int[] priced) {
        var most = Gains.of(study, best).product();
        var at = best;
        for (var deal : priced) {
            var from = at;
            var price = at.price().get(deal);
            at = Math.abs(price) <= ROUNDING ? at.at(deal, 0) : at;
            if (Math.abs(price) > ROUNDING && product(at.at(deal, price * (1 - NEARBY))) >= most * (1 - LEVEL)) {
                var level = most * (1 - ROUNDING);
                var root = Root.first(to -> product(from.at(deal, to)) - level, price * (1 - NEARBY), 0, 1);
                at = at.at(deal, root.orElse(0));
            }
        }
        return at;
    }

    private double product(Accord accord) {
        var gains = Gains.of(study, accord);
        return gains.least() >= margin - ROUNDING ? gains.product() : -1;
    }

    private Accord climbed(Accord start, int[] priced) {
        var at = start;
        for (var round = 0; round < (priced.length > 1 ? MOST_ROUNDS : 1); round++) {
            var before = at;
            for (var deal : priced) {
                var direction = new double[at.price().size()];
                direction[deal] = STRIDE * (most(at, situation.payer[deal]) + most(at, situation.payee[deal]));
                at = along(at, direction);
            }
            if (distance(before, at) <= STILL) {
                break;
            }
            // What prices do together they go on doing together (Powell 1964, doi:10.1093/comjnl/7.2.155).
            at = priced.length > 1 ? along(at, difference(at, before)) : at;
        }
        return at;
    }

    private static double[] difference(Accord to, Accord from) {
        return IntStream.range(0, to.price().size())
                .mapToDouble(d -> to.price().get(d) - from.price().get(d))
                .toArray();
    }

    private static double distance(Accord a, Accord b) {
        return IntStream.range(0, a.price().size())
                .mapToDouble(d -> Math.abs(a.price().get(d) - b.price().get(d)))
                .max()
                .orElse(0);
    }

    /// Prices at which all gain: whoever loses is paid, or pays less, until it loses nothing.
    private Optional<Accord> start(Accord set, int[] priced) {
        var at = set;
        for (var round = 0; round <= 2 * priced.length; round++) {
            var gains = Gains.of(study, at);
            if (gains.least() >= margin - ROUNDING) {
                return Optional.of(at);
            }
            var loss = gains.worst();
            var from = at;
            var next = Stream.concat(
                            Stream.of(gains.deal()[loss]), IntStream.of(priced).boxed())
                    .filter(deal -> situation.payer[deal] >= 0)
                    .flatMap(deal -> relieved(from, deal, gains.deal()[loss], gains.party()[loss]).stream())
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return Optional.empty();
    }

    /// The same at a price of one deal at which a party no longer loses by another.
    private Optional<Accord> relieved(Accord at, int deal, int lossOf, int party) {
        var payer = situation.meansOwner[situation.payer[deal]] == party;
        var payee = situation.meansOwner[situation.payee[deal]] == party;
        if (payer == payee) {
            return Optional.empty();
        }
        var price = at.price().get(deal);
        var end = payee ? price + most(at, situation.payer[deal]) : price - most(at, situation.payee[deal]);
        var found = Root.first(to -> Gains.of(study, at.at(deal, to), lossOf, party) - margin, price, end, 1);
        return found.stream()
                .mapToObj(root -> at.at(deal, root + Math.copySign(INWARD, end - price)))
                .findFirst();
    }

    /// What a means still has to pay with.
    private double most(Accord at, int m) {
        return IntStream.range(0, situation.tree.size())
                .mapToDouble(s -> situation.budget(m, s, at))
                .min()
                .orElse(0);
    }

    /// The same at the best prices along a direction.
    private Accord along(Accord at, double[] direction) {
        var here = slope(at, direction, 0);
        if (Double.isNaN(here)) {
            return at;
        }
        var up = here > 0 || (here == 0 && rises(at, direction, 1));
        var down = here < 0 || (here == 0 && !up && rises(at, direction, -1));
        return up || down ? climbed(at, direction, up ? 1 : -1) : at;
    }

    /// Whether the product, level here, rises further on.
    private boolean rises(Accord at, double[] direction, double sign) {
        for (var far = sign; Math.abs(far) <= MOST_STRIDES; far *= 2) {
            var slope = slope(at, direction, far);
            if (slope != 0) {
                return sign * slope > 0;
            }
        }
        return false;
    }

    /// Strides that double until the product falls, then the root of its slope between the last two.
    private Accord climbed(Accord at, double[] direction, double sign) {
        var near = 0.0;
        for (var far = sign; Math.abs(far) <= MOST_STRIDES; far *= 2) {
            if (sign * inside(slope(at, direction, far), -sign) < 0) {
                var root = Root.first(to -> inside(slope(at, direction, to), -sign), near, far, 1);
                return at.moved(
                        direction,
                        root.isEmpty()
                                ? near
                                : Peak.near(to -> product(at.moved(direction, to)), root.getAsDouble(), SLOPE_STEP));
            }
            near = far;
        }
        return at.moved(direction, near);
    }

    private static double inside(double slope, double beyond) {
        return Double.isNaN(slope) ? beyond : slope;
    }

    /// The slope of the logarithm of the product of gains, gains being linear within a small step; NaN where somebody
    /// loses, or prices cannot be paid.
    private double slope(Accord at, double[] direction, double to) {
        var here = Gains.of(study, at.moved(direction, to));
        if (here.least() <= Math.max(margin, 0) - ROUNDING || here.least() <= 0) {
            return Double.NaN;
        }
        var next = Gains.of(study, at.moved(direction, to + SLOPE_STEP)).gain();
        return IntStream.range(0, next.length)
                .mapToDouble(k -> (next[k] - here.gain()[k]) / SLOPE_STEP / here.gain()[k])
                .sum();
    }
}
