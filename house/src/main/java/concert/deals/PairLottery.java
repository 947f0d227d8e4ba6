package concert.deals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lotteries over the outcomes of two parties. The upper right edge of their convex hull is a chain of segments; since
/// utilities are sums over items, the chain is made of the items' own chains, sorted by slope (the Minkowski sum of
/// convex polygons), and the space is never enumerated.
final class PairLottery implements Lotteries {
    private static final double[] EVEN = {1, 1};

    private final Space space;
    private final double[] floor;
    private final List<int[]> corners = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();

    /// @param floor the least utility that each party accepts
    PairLottery(Space space, double[] floor) {
        this.space = space;
        this.floor = floor;
        walk();
    }

    /// A point of the chain.
    ///
    /// @param corner the corner before it
    /// @param share how far it is from there to the next corner, 0 to 1
    /// @param gains what each party gains there
    @SuppressWarnings("ArrayRecordComponent")
    record Point(int corner, double share, double[] gains) {}

    @Override
    public double[] ideal() {
        var ideal = new double[2];
        var found = false;
        for (var point : candidates(EVEN)) {
            ideal[0] = Math.max(ideal[0], point.gains()[0]);
            ideal[1] = Math.max(ideal[1], point.gains()[1]);
            found = true;
        }
        return found ? ideal : new double[0];
    }

    @Override
    public Lottery pick(BargainingSolution rule, double[] ideal, Negotiation.Names names) {
        var scale = new double[] {ideal[0] > 0 ? 1 / ideal[0] : 0, ideal[1] > 0 ? 1 / ideal[1] : 0};
        var all = candidates(EVEN);
        all.addAll(candidates(scale));
        var best = all.getFirst();
        for (var point : all) {
            if (Choice.better(rule, point.gains(), best.gains(), ideal)) {
                best = point;
            }
        }
        return lottery(best, names);
    }

    private Lottery lottery(Point point, Negotiation.Names names) {
        var chances = new ArrayList<Lottery.Chance>();
        if (point.share() < 1) {
            chances.add(new Lottery.Chance(1 - point.share(), names.agreement(space, corners.get(point.corner()))));
        }
        if (point.share() > 0) {
            chances.add(new Lottery.Chance(point.share(), names.agreement(space, corners.get(point.corner() + 1))));
        }
        return new Lottery(chances, List.of(floor[0] + point.gains()[0], floor[1] + point.gains()[1]));
    }

    /// The points of the chain where a rule may have its largest value: corners, where a party's gain becomes 0, where
    /// scaled gains are equal, and where the product of gains is stationary.
    private List<Point> candidates(double[] scale) {
        var found = new ArrayList<Point>();
        for (var corner = 0; corner < corners.size(); corner++) {
            add(found, corner, 0);
        }
        for (var corner = 0; corner + 1 < corners.size(); corner++) {
            var a = gains(corner, 0);
            var b = new double[] {gains(corner, 1)[0] - a[0], gains(corner, 1)[1] - a[1]};
            add(found, corner, -a[0] / b[0]);
            add(found, corner, -a[1] / b[1]);
            add(found, corner, (scale[1] * a[1] - scale[0] * a[0]) / (scale[0] * b[0] - scale[1] * b[1]));
            add(found, corner, -(b[0] * a[1] + b[1] * a[0]) / (2 * b[0] * b[1]));
        }
        return found;
    }

    private void add(List<Point> found, int corner, double share) {
        if (!(share >= 0 && share <= 1)) {
            return;
        }
        var gains = gains(corner, share);
        for (var party = 0; party < 2; party++) {
            if (gains[party] < -Choice.TOLERANCE * Math.max(1, Math.abs(floor[party]))) {
                return;
            }
            gains[party] = Math.max(0, gains[party]);
        }
        found.add(new Point(corner, share, gains));
    }

    private double[] gains(int corner, double share) {
        var from = points.get(corner);
        var to = points.get(share > 0 ? corner + 1 : corner);
        return new double[] {
            (1 - share) * from[0] + share * to[0] - floor[0], (1 - share) * from[1] + share * to[1] - floor[1]
        };
    }

    /// A step along the chain: an item changes its option.
    private record Step(int item, int option, double more, double less) {}

    private void walk() {
        var outcome = new int[space.items()];
        var steps = new ArrayList<Step>();
        for (var item = 0; item < space.items(); item++) {
            outcome[item] = addSteps(item, steps);
        }
        // Steps of an item come in the order of rising slopes, and the sort is stable.
        steps.sort(Comparator.comparingDouble(step -> step.less() / step.more()));
        corner(outcome);
        for (var step : steps) {
            outcome[step.item()] = step.option();
            corner(outcome);
        }
    }

    private void corner(int[] outcome) {
        corners.add(outcome.clone());
        points.add(space.utilities(outcome));
    }

    /// The chain of one item, from what is best for the second party to what is best for the first (the monotone chain
    /// of Andrew 1979, doi:10.1016/0020-0190(79)90072-3).
    private int addSteps(int item, List<Step> steps) {
        var options = IntStream.range(0, space.options(item))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer option) -> -space.worth(item, option)[1])
                        .thenComparingDouble(option -> -space.worth(item, option)[0]))
                .toList();
        var chain = new ArrayList<Integer>();
        for (var option : options) {
            if (!chain.isEmpty() && lead(item, chain.getLast(), option, 0) <= 0) {
                continue;
            }
            while (chain.size() > 1 && isBelow(item, chain.get(chain.size() - 2), chain.getLast(), option)) {
                chain.removeLast();
            }
            chain.add(option);
        }
        for (var i = 1; i < chain.size(); i++) {
            var from = chain.get(i - 1);
            var to = chain.get(i);
            steps.add(new Step(item, to, lead(item, from, to, 0), -lead(item, from, to, 1)));
        }
        return chain.getFirst();
    }

    /// Whether the middle option lies on or below the line between the others.
    private boolean isBelow(int item, int from, int middle, int to) {
        return lead(item, from, middle, 1) * lead(item, from, to, 0)
                <= lead(item, from, to, 1) * lead(item, from, middle, 0);
    }

    private double lead(int item, int from, int to, int party) {
        return space.worth(item, to)[party] - space.worth(item, from)[party];
    }
}
