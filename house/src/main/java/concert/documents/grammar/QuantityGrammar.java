package concert.documents.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers with units in a sentence: `roughly 1,350 megawatts`, `five percent of the electricity`, `five nuclear
/// plants`,
/// `$2 billion`, `40 to 50 km`. Units and things that are counted stand in the resource `units.csv`; numbers of
/// anything
/// else, such as sides, years or meetings, are no figures of a scenario.
public final class QuantityGrammar {
    private static final String DIGITS =
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,15}(?:\\.\\d{1,9})?";
    private static final String NUMBER = "(" + DIGITS + "|\\b" + Numerals.WORDS + "\\b)";
    private static final String SCALES = "hundred|thousand|million|billion|trillion|mln|mn|bn|tn";
    private static final String SCALE =
            "(?:[ -]?(" + SCALES + "|m(?=\\s+(?:euros?|dollars?|rupees|rubles|roubles|yuan|pounds)\\b))\\b)?";
    private static final String SCALE_OF_MONEY = "(?:[ -]?(" + SCALES + "|[mk])\\b)?";

    /// "between 40 and 55": read as "between 40 to  55", which is as long.
    private static final Pattern BETWEEN = Pattern.compile("(\\b[Bb]etween\\s+(?:US\\$|\\$|€|£)?(?:" + DIGITS
            + ")(?:\\s?(?:" + SCALES + "|[mk])\\b)?) and (?=(?:US\\$|\\$|€|£)?\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?i)\\b(?:in|since|by|until|during|from|of|before|after|late|early|mid)[ -]$");
    private static final Pattern PER =
            Pattern.compile("^(?:/| per | a )(bbl|barrel|mmbtu|MMBtu|MWh|kWh|GJ|ton|tonne|day|month|year)\\b");
    private static final String HARMED = "killed|died|dead|wounded|injured|displaced|arrested|detained|missing";
    private static final String HEDGE =
            "(?:\\b(roughly|about|around|approximately|some|nearly|almost|over|more than|up to|at least|less than)\\s+)?";
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "US$", "USD", "€", "EUR", "£", "GBP", "Rs", "PKR", "Rs.", "PKR");
    private static final Pattern COPULA =
            Pattern.compile("\\b(?:is|are|was|were|has|have|stands|stood|reached|totals?|amounts? to)\\b");
    private static final Pattern OF = Pattern.compile(
            "^\\s+of\\s+((?:[\\w'-]+\\s+){0,5}?[\\w'-]+)(?=\\s*(?:[,.;:)]|$|\\b(?:in|by|and|to|from|for|is|are)\\b))");
    private static final int WORDS_OF_SUBJECT = 4;
    private static final java.util.Set<String> EMPTY_WORDS = java.util.Set.of(
            "the",
            "a",
            "an",
            "of",
            "all",
            "until",
            "now",
            "in",
            "its",
            "their",
            "this",
            "that",
            "some",
            "and",
            "to",
            "for",
            "on",
            "at",
            "by",
            "with",
            "as",
            "will",
            "collective",
            "today");

    private final Map<String, String> units = new LinkedHashMap<>();
    private final Pattern measured;
    private final Pattern counted;
    private final Pattern money;
    private final Pattern harmed;
    private final Pattern harming;

    /// The grammar with the units that come with Concert.
    public QuantityGrammar() {
        var measures = new ArrayList<String>();
        var counts = new ArrayList<String>();
        for (var line : lines()) {
            var cells = line.split(",", -1);
            for (var word : cells[0].split("\\|", -1)) {
                units.put(word.toLowerCase(Locale.ROOT), cells[1]);
                (cells[2].equals("count") ? counts : measures).add(word);
            }
        }
        var range = "(?:\\s*(?:-|to)\\s*(" + DIGITS + "))?";
        this.measured = Pattern.compile(
                HEDGE + NUMBER + range + SCALE + "[ -]?(" + words(measures) + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
        this.counted = Pattern.compile(
                HEDGE + NUMBER + range + SCALE + "\\s+((?:[a-z][\\w-]{1,20}\\s+){0,2}?(?:" + words(counts) + "))\\b",
                Pattern.CASE_INSENSITIVE);
        this.money = Pattern.compile(
                HEDGE + "(US\\$|\\$|€|£|Rs\\.?)\\s?(" + DIGITS + ")" + SCALE_OF_MONEY
                        + "(?:\\s*(?:-|to)\\s*(?:US\\$|\\$|€|£)?(" + DIGITS + ")" + SCALE_OF_MONEY + ")?",
                Pattern.CASE_INSENSITIVE);
        this.harmed = Pattern.compile(
                HEDGE + NUMBER + range
                        + "()(?:\\s+[a-z][a-z-]*){0,3}?\\s+(?:(?:were|was|are|(?:have|had|has) been)\\s+)?(" + HARMED
                        + ")\\b",
                Pattern.CASE_INSENSITIVE);
        this.harming = Pattern.compile(
                "\\b(killing|killed|wounding|wounded|injuring|injured|displacing|displaced)\\s+" + HEDGE + NUMBER
                        + range + SCALE + "(?=\\s+[a-z])",
                Pattern.CASE_INSENSITIVE);
    }

    private static String words(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(
                QuantityGrammar.class.getResourceAsStream("/concert/documents/units.csv"), "units.csv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// {@return the quantities in the order of their words; of two that overlap, the first}
    ///
    /// @param sentence the sentence in plain letters
    public List<Quantity> in(String sentence) {
        var found = new ArrayList<Quantity>();
        var words = BETWEEN.matcher(sentence).replaceAll("$1 to  ");
        money.matcher(words).results().forEach(match -> add(found, words, match, new Groups(1, 3, 5, 6, 2, 4)));
        harming.matcher(words).results().forEach(match -> add(found, words, match, new Groups(2, 3, 4, 5, 1, 5)));
        harmed.matcher(words).results().forEach(match -> add(found, words, match, new Groups(1, 2, 3, 4, 5, 4)));
        measured.matcher(words).results().forEach(match -> add(found, words, match, new Groups(1, 2, 3, 4, 5, 4)));
        counted.matcher(words).results().forEach(match -> add(found, words, match, new Groups(1, 2, 3, 4, 5, 4)));
        found.sort(Comparator.comparingInt(Quantity::start));
        return found;
    }

    /// Which part of a match is what; the lower end of a range may have a scale of its own.
    private record Groups(int hedge, int number, int upper, int scale, int unit, int lowerScale) {}

    private void add(List<Quantity> found, String sentence, MatchResult match, Groups groups) {
        var digits = match.start(groups.number());
        if (found.stream().anyMatch(other -> match.start() < other.end() && other.start() < match.end())
                || isPartOfNumber(sentence, digits)
                || isYear(sentence, match, digits)) {
            return;
        }
        var last = text(match, groups.scale());
        var first = text(match, groups.lowerScale());
        var scale = Numerals.scale(first.isEmpty() ? last : first);
        var sign = isNegative(sentence, digits) ? "-" : "";
        var value = Numerals.value(match.group(groups.number())).map(number -> sign + plain(number.multiply(scale)));
        var upper = Optional.of(text(match, groups.upper()))
                .filter(text -> !text.isEmpty())
                .flatMap(Numerals::value)
                .map(number -> plain(number.multiply(Numerals.scale(last.isEmpty() ? first : last))));
        var per = PER.matcher(sentence.substring(match.end()));
        var hasPer = CURRENCIES.containsKey(match.group(groups.unit())) && per.find();
        var end = hasPer ? match.end() + per.end() : match.end() + of(sentence, match.end());
        value.ifPresent(number -> found.add(new Quantity(
                sign.isEmpty() ? match.start() : digits - 1,
                end,
                upper.map(most -> number + ".." + most).orElse(number),
                unit(match.group(groups.unit())) + (hasPer ? "/" + per.group(1) : ""),
                text(match, groups.hedge()),
                isHarm(match, groups) ? harm(match.group(groups.unit())) : subject(sentence, match, end))));
    }

    private static boolean isHarm(MatchResult match, Groups groups) {
        return !harm(match.group(groups.unit())).isEmpty();
    }

    /// What befell people, empty where a word tells nothing of the kind.
    private static String harm(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "killed", "killing", "died", "dead" -> "killed";
            case "wounded", "wounding", "injured", "injuring" -> "wounded";
            case "displaced", "displacing" -> "displaced";
            case "arrested", "detained" -> "arrested";
            case "missing" -> "missing";
            default -> "";
        };
    }

    /// A number that only ends a longer word or number: "F-16", "10^6", "1 200 000".
    private static boolean isPartOfNumber(String sentence, int start) {
        if (start == 0) {
            return false;
        }
        var before = sentence.charAt(start - 1);
        var further = start > 1 ? sentence.charAt(start - 2) : ' ';
        return Character.isLetterOrDigit(before)
                || before == '^'
                || before == '/'
                || (before == '-' && Character.isLetterOrDigit(further))
                || ((before == '.' || before == ',') && Character.isDigit(further));
    }

    private static boolean isNegative(String sentence, int start) {
        return start > 0
                && sentence.charAt(start - 1) == '-'
                && (start == 1 || " (".indexOf(sentence.charAt(start - 2)) >= 0)
                && (start < 3 || sentence.charAt(start - 2) == '(' || sentence.charAt(start - 3) != '-');
    }

    /// "In 1990 people left".
    private static boolean isYear(String sentence, MatchResult match, int start) {
        return YEAR.matcher(sentence.substring(start, Math.min(sentence.length(), start + 4)))
                        .matches()
                && BEFORE_YEAR.matcher(sentence.substring(0, start)).find()
                && match.group().matches("(?s).*\\d{4}\\s.*");
    }

    private static String text(MatchResult match, int group) {
        var text = match.group(group);
        return text == null ? "" : text;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String unit(String words) {
        var currency = CURRENCIES.get(words);
        if (currency != null) {
            return currency;
        }
        var lower = words.toLowerCase(Locale.ROOT);
        if (!harm(words).isEmpty()) {
            return "people";
        }
        for (var from = 0; from >= 0; from = next(lower, from)) {
            var unit = units.get(lower.substring(from));
            if (unit != null) {
                return unit;
            }
        }
        return lower;
    }

    /// {@return where the next word begins, -1 after the last}
    private static int next(String words, int from) {
        var blank = words.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }

    /// {@return how many characters the words "of …" after a quantity have}
    private static int of(String sentence, int end) {
        var matcher = OF.matcher(sentence.substring(end));
        return matcher.find() ? matcher.end() : 0;
    }

    /// What a quantity is of: the words after "of", else the subject of the clause, else the counted thing.
    private String subject(String sentence, MatchResult match, int end) {
        var after = sentence.substring(match.end(), end).replaceFirst("^\\s+of\\s+", "");
        if (!after.isBlank()) {
            return content(after);
        }
        var before = sentence.substring(0, match.start());
        var clause = before.substring(
                Math.max(before.lastIndexOf(", "), Math.max(before.lastIndexOf("; "), before.lastIndexOf(". "))) + 1);
        var copula = COPULA.matcher(clause);
        return copula.find() ? content(clause.substring(0, copula.start())) : content(counted(match));
    }

    /// The words of a match after its number, such as "nuclear plants".
    private static String counted(MatchResult match) {
        return match.group().replaceFirst("^.*\\d", "").replaceFirst("(?i)^(?:.*\\b)?" + Numerals.WORDS + "\\b", "");
    }

    private static String content(String words) {
        return java.util.Arrays.stream(words.strip().split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1
                        && !Character.isDigit(word.charAt(0))
                        && !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT))
                        && Numerals.value(word).isEmpty())
                .limit(WORDS_OF_SUBJECT)
                .collect(Collectors.joining(" "));
    }
}
