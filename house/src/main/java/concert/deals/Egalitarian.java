package concert.deals;

import java.util.Arrays;

/// The egalitarian solution: the largest gain that everybody can have at once, lexicographic max–min of uᵢ − dᵢ.
/// Kalai 1977, Proportional Solutions to Bargaining Situations, Econometrica 45(7), 1623–1630, doi:10.2307/1913954.
///
/// Departs from the paper: on a finite set there need be no equal gains. It compares utilities of different parties.
public record Egalitarian() implements BargainingSolution {
    @Override
    public String id() {
        return "egalitarian";
    }

    @Override
    public String title() {
        return "Egalitarian";
    }

    @Override
    public String definition() {
        return "lexicographic max-min of gains over the reservation values, among outcomes that no party rejects;"
                + " it compares utilities of different parties";
    }

    @Override
    public double value(double[] gains, double[] ideal) {
        return Arrays.stream(gains).min().orElse(0);
    }

    @Override
    public double bound(double[] weights, double most, double[] ideal) {
        return most / Arrays.stream(weights).sum();
    }
}
