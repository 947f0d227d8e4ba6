package concert.documents.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers with units in a sentence: `roughly 1,350 megawatts`, `five percent of the electricity`, `two thirds of the
/// electricity`, `five nuclear plants`, `$300m`, `$85 a barrel`, `40 to 50 km`, `between 40 and 55 tanks`, and the
/// victims of violence: `17 farmers were killed`. Units and things that are counted stand in the resource `units.csv`;
/// numbers of anything else, such as sides, years or meetings, are no figures of a scenario.
public final class QuantityGrammar {
    private static final String HARM =
            "(?:killed|wounded|injured|dead|died|missing|displaced|executed|captured|kidnapped"
                    + "|abducted|drowned|homeless|starving)";
    private static final String HARMING = "(?:kill|wound|injur|displac|execut|captur|kidnapp?|abduct)(?:ed|ing)";
    private static final String NO_VICTIM =
            "(?!(?:an?|the|he|she|it|they|we|his|her|its|their|who|which|that|when|as|in|on|at|by|per|percent|cent|and|or|but"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b)";
    private static final Pattern FRACTION = Pattern.compile(
            "\\b(an?|one|two|three|four)[ -](half|third|quarter|fifth|tenth)s?(?= of (?!an |the (?:year|month|day))\\p{L})"
                    + "|(?<=\\bby )(an?|one|two|three|four)[ -](half|third|quarter|fifth|tenth)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern VERB =
            Pattern.compile("\\b(?:is|are|was|were|has|have|stands?|stood|reached|totals?|totalled"
                    + "|amounts? to|remains?|rose|fell|grew)\\b");
    private static final Pattern OF = Pattern.compile(
            "^\\s+of\\s+((?:[\\w'-]+\\s+){0,5}?[\\w'-]+)(?=\\s*(?:[,.;:)]|$|\\b(?:in|by|and|to|from|for|is|are|an?)\\b))");
    private static final Pattern CLAUSE = Pattern.compile("[,;.:(] | and (?=its |their |the |an? )");
    private static final int WORDS_OF_SUBJECT = 4;
    private static final Set<String> EMPTY_WORDS = Set.of(
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
            "today",
            "has",
            "have",
            "had",
            "it",
            "be",
            "from",
            "about",
            "roughly",
            "more",
            "than",
            "least",
            "up",
            "would",
            "could",
            "between",
            "only",
            "against",
            "or",
            "under",
            "into",
            "but",
            "while",
            "if",
            "when",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Units.Per NO_RATE = new Units.Per("", 0);

    private final Units units = new Units();
    private final List<Form> forms;

    private enum Kind {
        MONEY,
        MEASURE,
        COUNT,
        VICTIMS
    }

    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }
    }

    /// The grammar with the units that come with Concert.
    public QuantityGrammar() {
        var named = "(?:(?:[a-z][a-z-]{1,20}|[a-z]{1,4}-\\d{1,3}[a-z]{0,2})\\s+){0,2}?";
        var victims = "(?<victims>(?:\\s+(?:of the |of its |of their )?" + NO_VICTIM + "[\\p{L}-]{2,20}){0,3}?)";
        this.forms = List.of(
                new Form(Kind.MONEY, Amounts.money()),
                new Form(
                        Kind.VICTIMS,
                        Amounts.before("persons") + victims
                                + "\\s+(?<harm>(?:(?:was|were|are|have been|had been|has been|reportedly)\\s+)*" + HARM
                                + ")\\b"),
                new Form(
                        Kind.VICTIMS,
                        "(?<=\\b" + HARMING + "\\s)" + Amounts.before("persons") + victims
                                + "(?=\\s+(?:in|near|at|on|and|by|from|during|after|when|while)\\b|\\s*[,.;:)]|$)"),
                new Form(
                        Kind.MEASURE,
                        Amounts.before(units.measures()) + "[ -]?(?<unit>" + units.measures() + ")(?![\\w]|-\\d)"),
                new Form(
                        Kind.COUNT, Amounts.before(units.counts()) + "\\s+(?<unit>" + named + units.counts() + ")\\b"));
    }

    /// {@return the quantities in the order of their words; of two that overlap, the first}
    ///
    /// @param sentence the sentence in plain letters
    public List<Quantity> in(String sentence) {
        var found = new ArrayList<Quantity>();
        for (var form : forms) {
            form.pattern().matcher(sentence).results().forEach(match -> add(found, sentence, form.kind(), match));
        }
        FRACTION.matcher(sentence).results().forEach(match -> addFraction(found, sentence, match));
        found.sort(Comparator.comparingInt(Quantity::start));
        return found;
    }

    private void add(List<Quantity> found, String sentence, Kind kind, MatchResult match) {
        if (isTaken(found, match)
                || (kind == Kind.COUNT
                        && GROUPED_BY_DOTS.matcher(match.group("high")).matches()
                        && match.group("highScale") == null)) {
            return;
        }
        var of = match.end() + of(sentence, match.end());
        var per = kind == Kind.VICTIMS || kind == Kind.COUNT ? NO_RATE : Units.per(sentence.substring(of));
        var unit = unit(kind, match) + (per.unit().isEmpty() ? "" : "/" + per.unit());
        var hedge = match.group("hedge") == null ? "" : match.group("hedge");
        var subject = subject(sentence, kind, match, of);
        for (var amount : Amounts.of(sentence, match)) {
            var end = amount.end() == match.end() ? of + per.length() : amount.end();
            found.add(new Quantity(amount.start(), end, amount.value(), unit, hedge, subject));
        }
    }

    private static boolean isTaken(List<Quantity> found, MatchResult match) {
        return found.stream().anyMatch(other -> match.start() < other.end() && other.start() < match.end());
    }

    private void addFraction(List<Quantity> found, String sentence, MatchResult match) {
        if (!isTaken(found, match)) {
            var end = match.end() + of(sentence, match.end());
            found.add(new Quantity(
                    match.start(),
                    end,
                    Numerals.percent(match.group().toLowerCase(Locale.ROOT)),
                    "percent",
                    match.group(),
                    subject(sentence, match, end)));
        }
    }

    private String unit(Kind kind, MatchResult match) {
        return switch (kind) {
            case MONEY -> units.find(sign(match)).orElseThrow();
            case MEASURE, COUNT -> units.find(match.group("unit")).orElseThrow();
            case VICTIMS -> units.find(match.group("victims").strip()).orElse("people");
        };
    }

    private static String sign(MatchResult match) {
        for (var name : List.of("sign3", "betweenSign", "fromSign")) {
            if (match.group(name) != null) {
                return match.group(name).strip();
            }
        }
        throw new IllegalStateException("money without a sign: " + match.group());
    }

    /// {@return how many characters the words "of …" after a quantity have}
    private static int of(String sentence, int end) {
        var matcher = OF.matcher(sentence.substring(end));
        return matcher.find() ? matcher.end() : 0;
    }

    private static String subject(String sentence, Kind kind, MatchResult match, int end) {
        if (kind == Kind.VICTIMS) {
            var harm = match.namedGroups().containsKey("harm") ? match.group("harm") : harming(sentence, match.start());
            return content(match.group("victims") + " " + harm.substring(harm.lastIndexOf(' ') + 1));
        }
        return subject(sentence, match, end);
    }

    /// The word that ends before a place, such as "killing".
    private static String harming(String sentence, int start) {
        var before = sentence.substring(0, start).strip();
        return before.substring(before.lastIndexOf(' ') + 1).replaceFirst("ing$", "ed");
    }

    /// What a quantity is of: the words after "of", else the words of its clause before it, up to a verb.
    private static String subject(String sentence, MatchResult match, int end) {
        var after = sentence.substring(match.end(), end).replaceFirst("^.*?\\bof\\s+", "");
        if (!after.isBlank() && sentence.substring(match.end(), end).contains("of ")) {
            return content(after);
        }
        var before = sentence.substring(0, match.start());
        var starts = CLAUSE.matcher(before).results().mapToInt(MatchResult::end).max();
        var clause = before.substring(starts.orElse(0));
        var verb = VERB.matcher(clause);
        return content(verb.find() && verb.start() > 0 ? clause.substring(0, verb.start()) : clause);
    }

    private static String content(String words) {
        return Arrays.stream(words.replace("'s ", " ").strip().split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1
                        && !Character.isDigit(word.charAt(0))
                        && !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT))
                        && Numerals.value(word).isEmpty())
                .limit(WORDS_OF_SUBJECT)
                .collect(Collectors.joining(" "));
    }
}
