package concert.order.convergence;

import concert.order.convergence.VoteConvergence.Options;
import concert.order.convergence.VoteConvergence.Window;
import concert.scenario.world.IdealPointTable;
import java.util.List;
import java.util.stream.IntStream;

/// How much of two windows the votes of two states cover, and what their intervals leave open of a closing.
///
/// @param before years of the first window in which both voted
/// @param after years of the second window in which both voted
/// @param spread half the width of the 90 % interval of the closing, NaN where no intervals are published.
/// Errors of the years of a window are taken as one and the same, which is on the safe side, those of the
/// windows as independent
public record Coverage(int before, int after, double spread) {

    static Coverage of(IdealPointTable table, int a, int b, Options options) {
        var before = distances(table, a, b, options.before());
        var after = distances(table, a, b, options.after());
        return new Coverage(before.size(), after.size(), Math.hypot(half(before), half(after)));
    }

    /// Whether both voted in at least half of the years of each window.
    boolean suffices(Options options) {
        return 2 * before >= options.before().length()
                && 2 * after >= options.after().length();
    }

    private static List<VoteDistance> distances(IdealPointTable table, int a, int b, Window window) {
        return IntStream.rangeClosed(window.first(), window.last())
                .filter(year ->
                        table.find(a, year).isPresent() && table.find(b, year).isPresent())
                .mapToObj(year -> VoteDistance.of(
                        table.find(a, year).orElseThrow(), table.find(b, year).orElseThrow()))
                .toList();
    }

    private static double half(List<VoteDistance> distances) {
        return distances.stream()
                .mapToDouble(of -> of.high() - of.distance())
                .average()
                .orElse(Double.NaN);
    }
}
