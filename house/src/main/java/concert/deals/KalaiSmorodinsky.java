package concert.deals;

import java.util.Arrays;

/// The Kalai–Smorodinsky solution: everybody gets the same share of the most it could gain, as far as the feasible
/// set allows: lexicographic max–min of (uᵢ − dᵢ) / (idealᵢ − dᵢ), idealᵢ being the best uᵢ over the same set with
/// u ≥ d. Kalai & Smorodinsky 1975, Econometrica 43(3), 513–518, doi:10.2307/1914280; lexicographic form for more
/// than two parties: Imai 1983, Econometrica 51(2), 389–401, doi:10.2307/1911997.
///
/// Departs from the paper: on a finite set there need be no equal shares; a party that can gain nothing is left out.
public record KalaiSmorodinsky() implements BargainingSolution {
    @Override
    public String id() {
        return "kalaiSmorodinsky";
    }

    @Override
    public String title() {
        return "Kalai–Smorodinsky";
    }

    @Override
    public String definition() {
        return "lexicographic max-min of each party's gain as a share of the most it could gain in the same set,"
                + " among outcomes that no party rejects";
    }

    @Override
    public double value(double[] gains, double[] ideal) {
        var least = Double.POSITIVE_INFINITY;
        for (var i = 0; i < gains.length; i++) {
            least = ideal[i] > 0 ? Math.min(least, gains[i] / ideal[i]) : least;
        }
        return least;
    }

    @Override
    public double[] tieBreak(double[] gains, double[] ideal) {
        var shares = new double[gains.length];
        for (var i = 0; i < gains.length; i++) {
            shares[i] = ideal[i] > 0 ? gains[i] / ideal[i] : Double.POSITIVE_INFINITY;
        }
        Arrays.sort(shares);
        return shares;
    }

    @Override
    public double bound(double[] weights, double most, double[] ideal) {
        return most / Space.dot(weights, ideal);
    }
}
