package concert.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// Numbers as a reader wants them: three significant digits at most, thousands grouped, true minus signs.
final class Numbers {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final String NOTHING = "–";

    private Numbers() {}

    /// Three significant digits, but every digit before the point.
    static String text(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        var exact = BigDecimal.valueOf(value);
        var rounded = Math.abs(value) >= 100 ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS);
        return written(rounded);
    }

    /// A position on the 0–100 axis: as whole as its uncertainty allows.
    static String position(double value) {
        return Double.isFinite(value)
                ? written(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN))
                : NOTHING;
    }

    /// One decimal always, so that a column lines up, but nothing is plain 0.
    static String tenth(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        var rounded = BigDecimal.valueOf(Math.abs(value)).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : (value < 0 ? "−" : "") + grouped(rounded.toPlainString());
    }

    /// With its sign, two decimals: a correlation.
    static String signed(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        var text = grouped(BigDecimal.valueOf(Math.abs(value))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString());
        return (value < 0 ? "−" : "+") + text;
    }

    /// A share from 0 to 1 in per cent. Never rounds a possibility to none or to all.
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return NOTHING;
        }
        if (share > 0 && share < 0.01) {
            return "under 1%";
        }
        return share < 1 && share > 0.99 ? "over 99%" : position(share * 100) + "%";
    }

    /// A day in a sentence.
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " "
                + day.getYear();
    }

    /// A coordinate in a drawing.
    static String coordinate(double value) {
        var tenths = Math.round(value * 10);
        var whole = Math.abs(tenths) / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10);
        return tenths < 0 ? "-" + whole : whole;
    }

    /// A count with its noun, such as `1 row` and `12 rows`.
    static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    static String count(long number, String one, String many) {
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
