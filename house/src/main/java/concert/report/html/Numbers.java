package concert.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// Numbers as a reader wants them: three significant digits at most, thousands grouped, true minus signs.
public final class Numbers {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final String NOTHING = "–";

    private Numbers() {}

    /// {@return three significant digits, but every digit before the point}
    ///
    /// @param value a number
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        var exact = BigDecimal.valueOf(value);
        var rounded = Math.abs(value) >= 100 ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS);
        return written(rounded);
    }

    /// {@return a position on the 0–100 axis as whole as its uncertainty allows}
    ///
    /// @param value a position
    public static String position(double value) {
        return Double.isFinite(value)
                ? written(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN))
                : NOTHING;
    }

    /// {@return one decimal always, so that a column lines up, but nothing is plain 0}
    ///
    /// @param value a number
    public static String tenth(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        var rounded = BigDecimal.valueOf(Math.abs(value)).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : (value < 0 ? "−" : "") + grouped(rounded.toPlainString());
    }

    /// {@return a correlation with its sign and two decimals}
    ///
    /// @param value a number
    public static String signed(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        var text = grouped(BigDecimal.valueOf(Math.abs(value))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString());
        return (value < 0 ? "−" : "+") + text;
    }

    /// {@return a share in per cent, which never rounds a possibility to none or to all}
    ///
    /// @param share from 0 to 1
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return NOTHING;
        }
        if (share > 0 && share < 0.01) {
            return "under 1%";
        }
        return share < 1 && share > 0.99 ? "over 99%" : position(share * 100) + "%";
    }

    /// {@return a day in a sentence}
    ///
    /// @param day the day
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " "
                + day.getYear();
    }

    /// {@return a coordinate in a drawing}
    ///
    /// @param value a number
    public static String coordinate(double value) {
        var tenths = Math.round(value * 10);
        var whole = Math.abs(tenths) / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10);
        return tenths < 0 ? "-" + whole : whole;
    }

    /// {@return a count with its noun, such as `1 row` and `12 rows`}
    ///
    /// @param number how many
    /// @param noun the noun for one
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /// {@return a count with its noun}
    ///
    /// @param number how many
    /// @param one the noun for one
    /// @param many the noun for any other number
    public static String count(long number, String one, String many) {
        return grouped(Long.toString(number)) + " " + (number == 1 ? one : many);
    }

    private static String written(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return (number.signum() < 0 ? "−" : "")
                + grouped(number.abs().stripTrailingZeros().toPlainString());
    }

    private static String grouped(String digits) {
        var point = digits.indexOf('.');
        var end = point < 0 ? digits.length() : point;
        var grouped = new StringBuilder(digits);
        for (var i = end - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
