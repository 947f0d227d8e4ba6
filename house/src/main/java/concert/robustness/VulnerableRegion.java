package concert.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.special.Beta;

/// The region of the inputs in which something fails, as a report tells it: one box of [Prim]'s path, without limits
/// that chance would bring about.
///
/// Of the boxes with at most four limits it takes the one with the largest harmonic mean of coverage and density, the
/// first of equals. Then it drops, one after the other, the limit with the largest *quasi-p-value* above .05: the
/// probability that the box without this limit, at its density, would by chance have as many failing cases among as
/// many cases as the box with it (Bryant & Lempert 2010, section 3.3, doi:10.1016/j.techfore.2009.08.002).
///
/// @param limits what is told, with the limits' quasi-p-values
/// @param cases how many cases it holds
/// @param failing how many of them fail
/// @param coverage share of all failing cases that it holds
/// @param density share of its cases that fail
/// @param base share of all cases that fail
public record VulnerableRegion(
        List<Limit> limits, int cases, int failing, double coverage, double density, double base) {
    private static final int MOST_LIMITS = 4;
    private static final double CHANCE = .05;

    /// Copies the limits.
    public VulnerableRegion {
        limits = List.copyOf(limits);
    }

    /// A limit of an input and how easily chance would have set it.
    ///
    /// @param limit the limit
    /// @param chance its quasi-p-value
    public record Limit(Prim.Limit limit, double chance) {}

    /// {@return the region, empty where no box tells failing cases from the others}
    ///
    /// @param inputs names of the inputs
    /// @param cases one row for each case with one value for each input
    /// @param failing for each case whether it fails; at least one does
    public static Optional<VulnerableRegion> find(List<String> inputs, double[][] cases, boolean[] failing) {
        var sample = new Sample(inputs, cases, failing);
        return Prim.peel(inputs, cases, failing, Prim.Options.STANDARD).path().stream()
                .filter(box -> !box.limits().isEmpty() && box.limits().size() <= MOST_LIMITS)
                .max(Comparator.comparingDouble(VulnerableRegion::balance)
                        .thenComparingInt(box -> -box.limits().size()))
                .map(box -> sample.pruned(box.limits()))
                .filter(limits -> !limits.isEmpty())
                .map(sample::region);
    }

    /// {@return the limits of any box, each with its quasi-p-value}
    ///
    /// @param inputs names of the inputs
    /// @param cases one row for each case with one value for each input
    /// @param failing for each case whether it fails
    /// @param box the limits
    public static List<Limit> tested(List<String> inputs, double[][] cases, boolean[] failing, List<Prim.Limit> box) {
        var sample = new Sample(inputs, cases, failing);
        return box.stream()
                .map(limit -> new Limit(limit, sample.chance(box, limit)))
                .toList();
    }

    private static double balance(Prim.Box box) {
        return 2 * box.coverage() * box.density() / (box.coverage() + box.density());
    }

    /// The cases.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(List<String> inputs, double[][] cases, boolean[] failing) {
        /// How many cases a box holds and how many of them fail.
        private record Count(int cases, int failing) {}

        private Count count(List<Prim.Limit> limits) {
            var places = limits.stream()
                    .mapToInt(limit -> inputs.indexOf(limit.input()))
                    .toArray();
            var inside = IntStream.range(0, cases.length)
                    .filter(i ->
                            IntStream.range(0, places.length).allMatch(k -> holds(limits.get(k), cases[i][places[k]])))
                    .toArray();
            return new Count(inside.length, (int)
                    IntStream.of(inside).filter(i -> failing[i]).count());
        }

        private static boolean holds(Prim.Limit limit, double value) {
            return limit.side() == Prim.Side.LOWER ? value >= limit.value() : value <= limit.value();
        }

        List<Prim.Limit> pruned(List<Prim.Limit> box) {
            var kept = new ArrayList<>(box);
            while (!kept.isEmpty()) {
                var weakest = kept.stream()
                        .max(Comparator.comparingDouble(limit -> chance(kept, limit)))
                        .orElseThrow();
                if (chance(kept, weakest) <= CHANCE) {
                    return kept;
                }
                kept.remove(weakest);
            }
            return kept;
        }

        /// P(at least as many failing) for a binomial with the density of the box without the limit.
        private double chance(List<Prim.Limit> box, Prim.Limit limit) {
            var with = count(box);
            var without =
                    count(box.stream().filter(other -> !other.equals(limit)).toList());
            if (with.failing() == 0) {
                return 1;
            }
            return Beta.regularizedBeta(
                    (double) without.failing() / without.cases(), with.failing(), with.cases() - with.failing() + 1.0);
        }

        VulnerableRegion region(List<Prim.Limit> limits) {
            var inside = count(limits);
            var all = count(List.of());
            return new VulnerableRegion(
                    limits.stream()
                            .map(limit -> new Limit(limit, chance(limits, limit)))
                            .toList(),
                    inside.cases(),
                    inside.failing(),
                    (double) inside.failing() / all.failing(),
                    (double) inside.failing() / inside.cases(),
                    (double) all.failing() / all.cases());
        }
    }
}
