package concert.documents.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Numbers in digits and in words.
final class Numerals {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /// A number in digits, with commas or blanks between thousands, as a pattern.
    static final String DIGITS = "\\d{1,3}(?:[, ]\\d{3})+(?!\\d)(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?";

    /// A number below a hundred in words, as a pattern.
    static final String WORDS = "(?:(?:" + String.join("|", TENS) + ")(?:[ -](?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?|" + String.join("|", SMALL.subList(1, 20)) + ")";

    /// An ordinal in words up to twenty, as a pattern.
    static final String ORDINAL_WORDS = "(?:" + String.join("|", ORDINALS.subList(1, 21)) + ")";

    private Numerals() {}

    /// {@return the number in digits, with commas or blanks between thousands, or in words}
    static Optional<BigDecimal> value(String text) {
        var words = text.toLowerCase(Locale.ROOT).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(words.charAt(0))) {
            return Optional.of(new BigDecimal(words.replaceAll("[, ]", "")));
        }
        var sum = 0;
        for (var part : words.split("[ -]", -1)) {
            if (SMALL.contains(part)) {
                sum += SMALL.indexOf(part);
            } else if (TENS.contains(part)) {
                sum += 10 * (TENS.indexOf(part) + 2);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(sum));
    }

    /// {@return the place in an order, from `5th` or `fifth`; 0 if it is neither}
    static int ordinal(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (ORDINALS.contains(word)) {
            return ORDINALS.indexOf(word);
        }
        var digits = word.replaceFirst("(?:st|nd|rd|th)$", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /// {@return a fraction in words, such as `two thirds` or `a quarter`, in percent}
    static String percent(String fraction) {
        var words = fraction.split("[ -]", -1);
        var count = words[0].startsWith("a") ? 1 : SMALL.indexOf(words[0]);
        var parts = words[1].startsWith("half")
                ? 2
                : words[1].startsWith("quarter") ? 4 : ORDINALS.indexOf(words[1].replaceFirst("s$", ""));
        return BigDecimal.valueOf(100L * count)
                .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// {@return what a word multiplies a number by, 1 for none}
    static BigDecimal scale(String word) {
        return switch (word.toLowerCase(Locale.ROOT).strip()) {
            case "dozen" -> BigDecimal.valueOf(12);
            case "hundred" -> BigDecimal.valueOf(100);
            case "thousand", "k" -> BigDecimal.valueOf(1_000);
            case "million", "mn", "mln", "m" -> BigDecimal.valueOf(1_000_000);
            case "billion", "bn", "b" -> BigDecimal.valueOf(1_000_000_000);
            case "trillion", "tn", "trn" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }
}
