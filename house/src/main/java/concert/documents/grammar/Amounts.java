package concert.documents.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers as a sentence writes them, alone or as a range: `1,350`, `1 200 000`, `-2.5`, `$300m`, `40 to 55`, `between
/// $3 and $4 billion`. A range that something changed by, as in "rose from 5 to 7 percent", is two numbers.
final class Amounts {
    /// Where a number may begin: not within a word, another number, a power or a name such as F-16.
    static final String START = "(?<![\\p{L}\\p{N}^$€£])(?<!\\p{N}[.,:/])(?<![\\p{L}\\p{N}]-)";

    private static final String HEDGE =
            "(?:\\b(?<hedge>roughly|about|around|approximately|some|nearly|almost|over|more than|up to"
                    + "|at least|at most|less than|fewer than|as many as|as much as|close to|an estimated|under)\\s+)?";
    private static final String NUMBER =
            "(?:(?:(?<![\\p{L}\\p{N}])-|\\bminus )?(?:" + Numerals.DIGITS + ")|\\b" + Numerals.WORDS + "\\b)";
    /// A number is not cut in its middle, as `1` of `1,2 bn` would be.
    private static final String WHOLE = "(?!\\d|[.,]\\d)";

    private static final String JOIN = "(?:\\s*-\\s*(?=[\\d$€£-])|\\s+(?:to|or)\\s+)";
    private static final String WORDS_OF_SCALE = "dozen|hundred|thousand|million|billion|trillion|mn|mln|bn|tn|trn";
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:rose|risen|rising|fell|fallen|falling|gr[eo]w\\w*|increas\\w+|decreas\\w+|dropp?\\w*|declin\\w+|climb\\w+"
                    + "|jump\\w*|cut|rais\\w+|lower\\w+|reduc\\w+|shr[aiu]nk\\w*|slipp?\\w*|widen\\w+|narrow\\w+|expand\\w+"
                    + "|went|up|down|moved|soar\\w+|plung\\w+)\\b[^.;,]{0,60}$");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern IN_YEAR = Pattern.compile(
            "(?i)\\b(?:in|since|until|during|after|before|early|mid|late|year|January|February|March|April"
                    + "|May|June|July|August|September|October|November|December)[ -,]*$");

    private Amounts() {}

    /// {@return the pattern of an amount before a unit}
    ///
    /// @param unit the words of the unit
    static String before(String unit) {
        var scale = "(?:[ -]?(?<%s>" + WORDS_OF_SCALE + ")\\b|(?<=\\d)(?<%sShort>[mk])\\b)?";
        return amount("", scale, "(?:[ -]?" + unit + ")?");
    }

    /// {@return the pattern of an amount of money behind the sign of its currency}
    static String money() {
        var scale = "(?:[ -]?(?<%s>" + WORDS_OF_SCALE + "|m|k|b)\\b)?(?<%sShort>)";
        return amount("(?<%s>" + Units.signs() + "\\s?)", scale, "");
    }

    private static String amount(String sign, String scale, String unit) {
        var optional = sign.isEmpty() ? "" : sign + "?";
        var low = part(sign, scale, "between") + unit;
        var from = part(sign, scale, "from") + unit;
        var range = "(?:between\\s+" + low + "\\s+and\\s+" + named(optional, "sign1") + "|(?:(?<frame>from)\\s+)?"
                + from + JOIN + named(optional, "sign2") + ")";
        var alone = sign.isEmpty() ? range + "?" : "(?:" + range + "|" + named(sign, "sign3") + ")";
        return START + HEDGE + alone + part("", scale, "high");
    }

    private static String part(String sign, String scale, String name) {
        return named(sign, name + "Sign") + "(?<" + name + ">" + NUMBER + ")" + WHOLE
                + scale.replace("%sShort", name + "Short").replace("%s", name + "Scale");
    }

    private static String named(String sign, String name) {
        return sign.replace("%s", name);
    }

    /// A number or a range in a sentence.
    ///
    /// @param start where it starts
    /// @param end where it ends, exclusive
    /// @param value the number, or a range such as `40..55`
    record Amount(int start, int end, String value) {}

    /// {@return the amounts of a match: one, or two where a thing changed from the one to the other; none where it is a
    /// year}
    ///
    /// @param sentence the sentence
    /// @param match a match of a pattern of this class
    static List<Amount> of(String sentence, MatchResult match) {
        var name = match.group("between") != null ? "between" : "from";
        var high = number(match, "high");
        if (match.group(name) == null) {
            return isYear(sentence, match, "high")
                    ? List.of()
                    : List.of(new Amount(match.start(), match.end(), plain(high)));
        }
        if (isYear(sentence, match, name)) {
            return List.of(new Amount(match.start("high"), match.end(), plain(high)));
        }
        var own = number(match, name);
        var low = isScaled(match, name) ? own : own.multiply(scale(match, "high"));
        low = low.compareTo(high) < 0 ? low : own;
        var changes = match.group("frame") != null
                && CHANGE.matcher(sentence.substring(0, match.start())).find();
        if (!changes && low.compareTo(high) < 0) {
            return List.of(new Amount(match.start(), match.end(), plain(low) + ".." + plain(high)));
        }
        var amounts = new ArrayList<Amount>();
        if (changes || !sentence.substring(match.end(name), match.start("high")).contains("-")) {
            amounts.add(new Amount(match.start(name), match.end(name), plain(low)));
        }
        amounts.add(new Amount(match.start("high"), match.end(), plain(high)));
        return amounts;
    }

    /// Whether a number is a year, as in "in 2018 to 830,000 barrels".
    private static boolean isYear(String sentence, MatchResult match, String name) {
        return !isScaled(match, name)
                && YEAR.matcher(match.group(name)).matches()
                && IN_YEAR.matcher(sentence.substring(0, match.start(name))).find();
    }

    private static boolean isScaled(MatchResult match, String name) {
        return scale(match, name).compareTo(BigDecimal.ONE) != 0;
    }

    private static BigDecimal scale(MatchResult match, String name) {
        var word = Optional.ofNullable(match.group(name + "Scale")).orElse(match.group(name + "Short"));
        return Numerals.scale(word == null ? "" : word);
    }

    private static BigDecimal number(MatchResult match, String name) {
        var text = match.group(name).replaceFirst("^minus ", "-");
        var negative = text.startsWith("-");
        var value = Numerals.value(negative ? text.substring(1) : text)
                .orElseThrow(() -> new IllegalStateException("no number: " + text))
                .multiply(scale(match, name));
        return negative ? value.negate() : value;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
