package concert.deals;

import java.util.Arrays;

/// The utilitarian solution: the largest sum of utilities, max Σ uᵢ, among outcomes that nobody rejects.
/// Harsanyi 1955, Journal of Political Economy 63(4), 309–321, doi:10.1086/257678.
///
/// Departs from the paper: outcomes below a reservation value are left out. It compares utilities of different
/// parties. Ties go to the larger least gain.
public record Utilitarian() implements BargainingSolution {
    @Override
    public String id() {
        return "utilitarian";
    }

    @Override
    public String title() {
        return "Utilitarian";
    }

    @Override
    public String definition() {
        return "largest sum of utilities, among outcomes that no party rejects; it compares utilities of different"
                + " parties";
    }

    @Override
    public double value(double[] gains, double[] ideal) {
        return Arrays.stream(gains).sum();
    }

    @Override
    public double bound(double[] weights, double most, double[] ideal) {
        return most / Arrays.stream(weights).min().orElse(1);
    }
}
