package concert.deals;

import java.util.Arrays;

/// A rule that picks an agreement from what is feasible, by the parties' gains over their reservation values. Nobody
/// is asked to accept less than the reservation value: outcomes below it are left out before any rule is applied.
public sealed interface BargainingSolution permits NashSolution, KalaiSmorodinsky, Egalitarian, Utilitarian {

    /// {@return its stable name, such as `nash`}
    String id();

    /// {@return its name in the literature}
    String title();

    /// {@return what it means here, in words}
    String definition();

    /// What the rule maximizes, for gains of at least 0.
    ///
    /// @param gains what each party gains over its reservation value
    /// @param ideal the most that each party can gain
    /// @return the value
    double value(double[] gains, double[] ideal);

    /// What breaks ties, in the order of importance.
    ///
    /// @param gains what each party gains over its reservation value
    /// @param ideal the most that each party can gain
    /// @return numbers that are compared one after the other
    default double[] tieBreak(double[] gains, double[] ideal) {
        var sorted = gains.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /// The largest value that gains can have whose weighted sum is bounded.
    ///
    /// @param weights positive weights of the gains
    /// @param most the largest weighted sum
    /// @param ideal the most that each party can gain
    /// @return an upper bound on the value
    double bound(double[] weights, double most, double[] ideal);
}
