package concert.deals;

/// The Nash bargaining solution: the agreement with the largest product of gains, max Π (uᵢ − dᵢ).
/// Nash 1950, The Bargaining Problem, Econometrica 18(2), 155–162, doi:10.2307/1907266.
///
/// Departs from the paper: on a finite set a party that can gain nothing is left out of the product; ties go to the
/// larger least gain.
public record NashSolution() implements BargainingSolution {
    @Override
    public String id() {
        return "nash";
    }

    @Override
    public String title() {
        return "Nash";
    }

    @Override
    public String definition() {
        return "largest product of gains over the reservation values, among outcomes that no party rejects";
    }

    @Override
    public double value(double[] gains, double[] ideal) {
        var product = 1.0;
        for (var i = 0; i < gains.length; i++) {
            product *= ideal[i] > 0 ? gains[i] : 1;
        }
        return product;
    }

    /// By the inequality of means: Π wᵢgᵢ ≤ (Σ wᵢgᵢ / n)ⁿ.
    @Override
    public double bound(double[] weights, double most, double[] ideal) {
        var product = 1.0;
        var parties = 0;
        for (var each : ideal) {
            parties += each > 0 ? 1 : 0;
        }
        for (var i = 0; i < weights.length; i++) {
            product *= ideal[i] > 0 ? Math.max(0, most) / (parties * weights[i]) : 1;
        }
        return product;
    }
}
