package concert.strategy.deal;

import concert.math.Root;
import concert.scenario.Deal;
import concert.scenario.Effect;
import concert.scenario.Scenario;
import concert.strategy.equilibrium.Neighbors;
import concert.strategy.equilibrium.Study;
import concert.strategy.result.DealSheet;
import concert.strategy.result.Lever;
import concert.strategy.situation.Accord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for the points where a deal begins or ceases to hold as one number of the scenario moves and everybody adapts:
/// four steps toward the end of the number's reach, then bisection. What begins and ends between two of these steps is
/// not seen.
public final class Flips {
    private static final int STEPS = 4;

    private static final double ALMOST = 1 - 1e-9;

    private final Neighbors neighbors;
    private final Study study;
    private final Accord others;
    private final int deal;
    private final List<Lever> leftOut = new ArrayList<>();

    /// The flip points of a deal.
    ///
    /// @param neighbors studies of scenarios that differ in one number
    /// @param others the other deals that are on
    /// @param deal place of the deal
    public Flips(Neighbors neighbors, Accord others, int deal) {
        this.neighbors = neighbors;
        this.study = neighbors.study();
        this.others = others;
        this.deal = deal;
    }

    /// {@return the probabilities of all branches, and what the deal costs and does}
    ///
    /// @param scenario the scenario
    /// @param deal place of the deal
    public static List<Lever> levers(Scenario scenario, Deal deal) {
        var costs = deal.cost().keySet().stream().map(means -> "deals." + deal.id() + ".cost." + means);
        var effects = scenario.rows(Effect.class).stream()
                .filter(effect -> effect.of().equals(deal.id()))
                .map(effect -> "effects." + effect.key() + ".effect");
        return Stream.concat(
                        Lever.probabilities(scenario).stream(),
                        Stream.concat(costs, effects).flatMap(path -> Lever.find(scenario, path).stream()))
                .toList();
    }

    /// {@return where the deal begins or ceases to hold as each number moves, probabilities first, then the nearest}
    ///
    /// @param levers the numbers
    public List<DealSheet.Flip> along(List<Lever> levers) {
        var found = new ArrayList<DealSheet.Flip>();
        for (var lever : levers) {
            if (study.isSpent()) {
                leftOut.add(lever);
                continue;
            }
            addFlip(lever, lever.high(), found);
            addFlip(lever, lever.low(), found);
        }
        found.sort(Comparator.comparing((DealSheet.Flip flip) -> !flip.lever().isProbability())
                .thenComparingDouble(flip -> Math.abs(flip.at() - flip.lever().value())
                        / Math.max(flip.lever().high() - flip.lever().low(), Double.MIN_NORMAL)));
        return found;
    }

    private void addFlip(Lever lever, double last, List<DealSheet.Flip> found) {
        if (lever.value() == last) {
            return;
        }
        // At the very end of a probability a branch disappears.
        var end = lever.isProbability() ? lever.value() + (last - lever.value()) * ALMOST : last;
        var line = new Line(lever);
        var now = line.gains(lever.value());
        var holds = IntStream.range(0, now.length).allMatch(i -> now[i] >= 0);
        var limits = IntStream.range(0, now.length)
                .mapToDouble(i -> Root.first(at -> line.gains(at)[i], lever.value(), end, STEPS)
                        .orElse(Double.NaN))
                .toArray();
        var flip = holds
                ? nearest(limits, lever.value())
                : Root.first(line::least, lever.value(), end, STEPS).orElse(Double.NaN);
        if (Double.isNaN(flip)) {
            return;
        }
        // In whole levels gains jump as a price moves, so that no price takes exactly all that the payer gains.
        var withPrice = study.situation().payer[deal] < 0 || study.situation().hasLumps()
                ? Double.NaN
                : Root.first(line::atBestPrice, lever.value(), end, STEPS).orElse(Double.NaN);
        var priceThere =
                Double.isNaN(withPrice) ? Double.NaN : line.at(withPrice).priceThatTakesAll();
        var beyond = line.at(flip + (end - flip) * (1 - ALMOST));
        var first = holds && !beyond.isPossible(0) ? "" : first(limits, flip);
        found.add(new DealSheet.Flip(
                lever, flip, first, Arrays.stream(limits).boxed().toList(), withPrice, priceThere));
    }

    /// {@return the numbers along which nothing was looked for, since the search had taken too long}
    public List<Lever> leftOut() {
        return List.copyOf(leftOut);
    }

    private static double nearest(double[] limits, double from) {
        var nearest = Double.NaN;
        for (var limit : limits) {
            if (!Double.isNaN(limit) && !(Math.abs(limit - from) >= Math.abs(nearest - from))) {
                nearest = limit;
            }
        }
        return nearest;
    }

    /// The party whose gain is 0 nearest to the flip.
    private String first(double[] limits, double flip) {
        var parties = study.situation().parties[deal];
        var first = 0;
        for (var i = 1; i < limits.length; i++) {
            var closer = Math.abs(limits[i] - flip) < Math.abs(limits[first] - flip);
            first = closer || Double.isNaN(limits[first]) ? i : first;
        }
        return study.situation().actors.name(parties[first]);
    }

    /// The deal as a number moves.
    private final class Line {
        private final Lever lever;
        private final Map<Double, double[]> known = new HashMap<>();

        Line(Lever lever) {
            this.lever = lever;
        }

        private Bargain at(double value) {
            var there = neighbors.at(lever, value);
            return new Bargain(there, others, deal, isOfDeal() ? study : there);
        }

        /// Whether the number is one of the deal itself, so that nothing changes without the deal.
        private boolean isOfDeal() {
            var id = study.situation().deals.name(deal);
            return lever.path().startsWith("deals." + id + ".") || lever.path().startsWith("effects." + id + ".");
        }

        /// What each party gains over the margin; a deal that cannot be paid is a loss to all.
        double[] gains(double value) {
            return known.computeIfAbsent(value, v -> {
                var bargain = at(v);
                var parties = study.situation().parties[deal].length;
                return IntStream.range(0, parties)
                        .mapToDouble(i -> bargain.isPossible(0) ? bargain.gain(i, 0) : -1)
                        .toArray();
            });
        }

        double least(double value) {
            return IntStream.range(0, gains(value).length)
                    .mapToDouble(i -> gains(value)[i])
                    .min()
                    .orElse(0);
        }

        double atBestPrice(double value) {
            return at(value).leftWhenPayerGainsNothing();
        }
    }
}
