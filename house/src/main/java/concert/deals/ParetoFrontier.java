package concert.deals;

import java.util.List;

/// The outcomes that nobody can better without making somebody worse off.
///
/// @param outcomes how many outcomes lie on it; several may have the same utilities. 0 where it is not exact
/// @param bound by how much an outcome may exceed every listed one, for each party; all 0 where it is exact
/// @param points one outcome for each list of utilities, the largest sums of utilities (as shares of their ranges)
///     first
public record ParetoFrontier(double outcomes, List<Double> bound, List<Agreement> points) {
    /// Copies the lists.
    public ParetoFrontier {
        bound = List.copyOf(bound);
        points = List.copyOf(points);
    }

    /// {@return whether every outcome of the frontier is listed}
    public boolean isExact() {
        return bound.stream().allMatch(each -> each == 0);
    }
}
