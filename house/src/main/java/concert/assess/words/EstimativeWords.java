package concert.assess.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Words for probabilities: US Office of the Director of National Intelligence, *Intelligence Community Directive 203,
/// Analytic Standards*, 2 January 2015, D.6.e(2)(a).
///
/// The directive has two rows of words and forbids mixing them; Concert uses the first. The lower bound of a band
/// belongs to it, and so does the last upper bound, 99 %. Outside 1 to 99 % the directive has no word, so only the
/// number is said.
public final class EstimativeWords {
    private static final List<Band> BANDS = List.of(
            new Band(1, 5, "almost no chance", "there is almost no chance"),
            new Band(5, 20, "very unlikely", "it is very unlikely"),
            new Band(20, 45, "unlikely", "it is unlikely"),
            new Band(45, 55, "roughly even chance", "there is a roughly even chance"),
            new Band(55, 80, "likely", "it is likely"),
            new Band(80, 95, "very likely", "it is very likely"),
            new Band(95, 99, "almost certain", "it is almost certain"));
    private static final int PERCENT = 100;
    private static final int MOST_DECIMALS = 4;

    private EstimativeWords() {}

    /// A range of probability and its words.
    ///
    /// @param low lower bound in per cent, within the band
    /// @param high upper bound in per cent, not within the band except 99
    /// @param term the directive's term
    /// @param clause the term as the beginning of a sentence that goes on with *that*
    public record Band(int low, int high, String term, String clause) {
        private boolean holds(double percent) {
            return percent >= low && (percent < high || (high == PERCENT - 1 && percent == high));
        }

        /// {@return its range, such as `80–95%`}
        public String range() {
            return low + "–" + high + "%";
        }
    }

    /// {@return every band, the least probable first}
    public static List<Band> bands() {
        return BANDS;
    }

    /// {@return the band of a probability, empty outside 1 to 99 %}
    ///
    /// @param probability from 0 to 1
    public static Optional<Band> find(double probability) {
        return BANDS.stream().filter(band -> band.holds(PERCENT * probability)).findFirst();
    }

    /// A probability in per cent, with as many decimals as it takes to stay in its band: 79.96 % is no 80 %.
    ///
    /// @param probability from 0 to 1
    /// @return such as `87%`
    public static String percent(double probability) {
        var exact = BigDecimal.valueOf(PERCENT * probability);
        for (var decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            var rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
            if (isSame(rounded, exact)) {
                return rounded.toPlainString() + "%";
            }
        }
        return exact.toPlainString() + "%";
    }

    private static boolean isSame(BigDecimal rounded, BigDecimal exact) {
        return find(rounded.doubleValue() / PERCENT).equals(find(exact.doubleValue() / PERCENT))
                && (rounded.signum() == 0) == (exact.signum() == 0)
                && (rounded.doubleValue() == PERCENT) == (exact.doubleValue() == PERCENT);
    }

    /// A sentence that says how probable something is, in words with their range; in the number alone where there is
    /// no word. It says on what the probability is conditional.
    ///
    /// @param share the share of futures in which it holds, 0 to 1
    /// @param what what is judged, as the end of a sentence
    /// @return such as `Given the scenario's estimates, it is likely (55–80%) that it rains.`
    public static String sentence(double share, String what) {
        return find(share)
                .map(band -> "Given the scenario’s estimates, " + band.clause() + " (" + band.range() + ") that " + what
                        + ".")
                .orElseGet(
                        () -> "Given the scenario’s estimates, in " + percent(share) + " of the futures " + what + ".");
    }
}
