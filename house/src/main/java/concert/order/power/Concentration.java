package concert.order.power;

import java.util.Arrays;

/// Concentration of capabilities among states, CON = √((Σs² − 1/N) / (1 − 1/N)), where s are the states'
/// shares, made to sum to 1 over the N states that count: 0 when all are equal, 1 when one has everything.
/// Ray and Singer 1973, "Measuring the Concentration of Power in the International System", Sociological
/// Methods and Research 1: 403–437, doi:10.1177/004912417300100401. Beside it Σs² (Herfindahl and Hirschman)
/// and its inverse, the effective number of powers. Departs from the paper: nothing.
///
/// @param n how many states count
/// @param con the concentration, NaN for fewer than two states
/// @param hhi Σs²
/// @param enp 1 / Σs²
/// @param top1 the largest share
/// @param second the second largest share
/// @param top2 the two largest together
public record Concentration(int n, double con, double hhi, double enp, double top1, double second, double top2) {

    /// {@return the concentration of capabilities}
    ///
    /// @param capabilities capabilities of at least one state, in any unit, at least 0
    /// @throws IllegalArgumentException if they sum to 0
    public static Concentration of(double... capabilities) {
        var total = Arrays.stream(capabilities).sum();
        if (!(total > 0)) {
            throw new IllegalArgumentException("capabilities sum to " + total + ", expected more than 0");
        }
        var s = Arrays.stream(capabilities).map(value -> value / total).sorted().toArray();
        var n = s.length;
        var squares = Arrays.stream(s).map(share -> share * share).sum();
        var con = n < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares - 1.0 / n) / (1 - 1.0 / n));
        var second = n < 2 ? 0 : s[n - 2];
        return new Concentration(n, con, squares, 1 / squares, s[n - 1], second, s[n - 1] + second);
    }
}
