package concert.documents.grammar;

import concert.documents.grammar.DatePhrase.Rest;
import concert.scenario.When;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The dates of a sentence, resolved against the day on which the document appeared.
///
/// A day without a year is the one nearest to that day; after *by*, *until* or *before* it is the next one. A weekday
/// is the last one before it. A week is given by its Monday. *Recently* is the document's year.
///
/// Where only the year is known in which it appeared, a day without a year is one of that year, and what is relative to
/// a day, such as "yesterday", is no date.
///
/// @param appeared the day or the year in which the document appeared
public record DateGrammar(When appeared) {
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String RANGE = "(?:\\s*(?:-|to|and)\\s*\\d{1,2}(?:st|nd|rd|th)?)?";
    private static final String AHEAD = "(?:\\b([Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore)\\s+)?";
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;

    /// The grammar of a document of a day.
    ///
    /// @param published the day
    public DateGrammar(LocalDate published) {
        this(When.of(published));
    }

    /// {@return the day on which the document appeared, the last one of what is known}
    public LocalDate published() {
        return appeared.last();
    }

    private boolean isOfADay() {
        return appeared.first().equals(appeared.last());
    }

    /// Whether the words tell a date of a document of which only the year is known.
    private boolean isKnown(Form form, When when) {
        var isRelative = form.rest() == Rest.RELATIVE || form.rest() == Rest.VAGUE;
        return isOfADay()
                || !isRelative
                || when.first().plusYears(1).minusDays(1).equals(when.last());
    }

    /// A form in which dates are written.
    private record Form(Pattern pattern, Function<MatchResult, Optional<When>> when, Rest rest) {}

    /// {@return the dates in the order of their words; of two that overlap, the longer}
    ///
    /// @param sentence the sentence in plain letters
    public List<DatePhrase> in(String sentence) {
        var found = new ArrayList<DatePhrase>();
        for (var form : forms()) {
            form.pattern().matcher(sentence).results().forEach(match -> {
                try {
                    form.when()
                            .apply(match)
                            .filter(when -> isKnown(form, when))
                            .ifPresent(
                                    when -> found.add(new DatePhrase(match.start(), match.end(), when, form.rest())));
                } catch (DateTimeException _) {
                    // 31 June is no date
                }
            });
        }
        found.sort(Comparator.comparingInt((DatePhrase phrase) -> phrase.start() - phrase.end())
                .thenComparing(DatePhrase::rest));
        var kept = new ArrayList<DatePhrase>();
        for (var phrase : found) {
            if (kept.stream().noneMatch(other -> phrase.start() < other.end() && other.start() < phrase.end())) {
                kept.add(phrase);
            }
        }
        kept.sort(Comparator.comparingInt(DatePhrase::start));
        return kept;
    }

    private List<Form> forms() {
        return List.of(
                form(
                        "\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b",
                        false,
                        Rest.STATED,
                        m -> day(m.group(1), month(m, 2), m.group(3))),
                form(
                        "\\b" + DAY + RANGE + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b",
                        false,
                        Rest.STATED,
                        m -> day(m.group(3), month(m.group(2)), m.group(1))),
                form(
                        "\\b" + MONTH + "\\s+" + DAY + RANGE + ",\\s*" + YEAR + "\\b",
                        false,
                        Rest.STATED,
                        m -> day(m.group(3), month(m.group(1)), m.group(2))),
                form(
                        "\\b" + MONTH + "\\s+" + DAY + RANGE + "\\s+" + YEAR + "\\b",
                        false,
                        Rest.STATED,
                        m -> day(m.group(3), month(m.group(1)), m.group(2))),
                form(
                        AHEAD + "\\b" + MONTH + "\\s+" + DAY + RANGE + "(?!\\d)",
                        false,
                        Rest.COMPLETED,
                        m -> dayOf(m.group(1), month(m.group(2)), Integer.parseInt(m.group(3)))),
                form(
                        AHEAD + "(?:\\bthe\\s+)?\\b" + DAY + RANGE + "\\s+(?:of\\s+)?" + MONTH + "\\b(?!\\s+\\d)",
                        false,
                        Rest.COMPLETED,
                        m -> dayOf(m.group(1), month(m.group(3)), Integer.parseInt(m.group(2)))),
                form(
                        AHEAD + "(?:\\bthe\\s+)?\\b(" + Numerals.ORDINAL_WORDS + ")\\s+(?:day\\s+)?of\\s+" + MONTH
                                + "\\b",
                        false,
                        Rest.COMPLETED,
                        m -> dayOf(m.group(1), month(m.group(3)), Numerals.ordinal(m.group(2)))),
                form(
                        "\\b" + MONTH + "\\s+(?:to|and|through|-)\\s+" + MONTH + ",?\\s+" + YEAR + "\\b",
                        false,
                        Rest.STATED,
                        m -> Optional.of(whole(YearMonth.of(Integer.parseInt(m.group(3)), month(m.group(1)))))),
                form(
                        "\\b(\\d{1,2})[/.](\\d{1,2})[/.]" + YEAR + "\\b",
                        false,
                        Rest.STATED,
                        m -> numeric(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3))),
                form(
                        "\\b[Oo]n\\s+" + WEEKDAY + "\\s+next\\s+week\\b",
                        false,
                        Rest.RELATIVE,
                        m -> Optional.of(When.of(published()
                                .plusWeeks(1)
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(weekday(m.group(1))))))),
                form(
                        "\\b" + MONTH + "(?:,|\\s+of)?\\s+" + YEAR + "\\b",
                        false,
                        Rest.STATED,
                        m -> Optional.of(whole(YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1)))))),
                form(
                        "(?<![-/\\d])\\b(?:(?:early|mid|late)[ -])?" + YEAR
                                + "\\b(?![-/%\\d]|\\.\\d|,\\d|\\s*(?:MW|megawatts|troops|people))",
                        true,
                        Rest.STATED,
                        m -> Optional.of(whole(Year.of(Integer.parseInt(m.group(1)))))),
                form(
                        "\\b(?:[Ii]n|[Ll]ast|[Tt]his|[Nn]ext|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y)\\s+" + MONTH
                                + "\\b(?!\\s+\\d)",
                        false,
                        Rest.COMPLETED,
                        m -> Optional.of(whole(nearest(month(m.group(1)))))),
                form(
                        "\\b(today|(?:the )?day before yesterday|yesterday|tomorrow|last night)\\b",
                        true,
                        Rest.RELATIVE,
                        m -> Optional.of(When.of(published().plusDays(shift(m.group(1)))))),
                form(
                        "\\b(last|past|previous|this|current|next|coming)\\s+(week|month|year)\\b",
                        true,
                        Rest.RELATIVE,
                        m -> Optional.of(period(step(m.group(1)), m.group(2)))),
                form(
                        "\\b(?:([Ll]ast|[Tt]his|[Nn]ext|[Cc]oming)\\s+|[Oo]n\\s+)" + WEEKDAY + "\\b",
                        false,
                        Rest.RELATIVE,
                        m -> Optional.of(When.of(weekday(m.group(1), m.group(2))))),
                form(
                        "\\b(\\d{1,3}|an?|" + Numerals.WORDS + ")\\s+(day|week|month|year)s?\\s+(ago)\\b",
                        true,
                        Rest.RELATIVE,
                        m -> Optional.of(ago(m.group(1), m.group(2)))),
                form(
                        "\\b(?:recently|lately|in recent (?:days|weeks|months))\\b",
                        true,
                        Rest.VAGUE,
                        _ -> Optional.of(whole(Year.of(published().getYear())))),
                form(
                        "\\b(?:current|ongoing)\\s+(?:visit|meeting|summit|talks|negotiations|session)\\b",
                        true,
                        Rest.VAGUE,
                        _ -> Optional.of(When.of(published()))));
    }

    private static Form form(String pattern, boolean anyCase, Rest rest, Function<MatchResult, Optional<When>> when) {
        return new Form(Pattern.compile(pattern, anyCase ? Pattern.CASE_INSENSITIVE : 0), when, rest);
    }

    private static Optional<When> day(String year, Month month, String day) {
        return Optional.of(When.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
    }

    /// A day without a year: the next one where the text looks ahead, else the nearest.
    private Optional<When> dayOf(@org.jspecify.annotations.Nullable String ahead, Month month, int day) {
        if (day < 1 || day > LAST_DAY) {
            return Optional.empty();
        }
        var here = LocalDate.of(published().getYear(), month, day);
        if (ahead != null) {
            return Optional.of(When.of(here.isBefore(published()) ? here.plusYears(1) : here));
        }
        if (!isOfADay()) {
            return Optional.of(When.of(here));
        }
        return List.of(here.minusYears(1), here, here.plusYears(1)).stream()
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published(), date))))
                .map(When::of);
    }

    private YearMonth nearest(Month month) {
        var here = YearMonth.of(published().getYear(), month);
        return here.isAfter(YearMonth.from(published())) ? here.minusYears(1) : here;
    }

    private static int shift(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> -1;
            case "day before yesterday", "the day before yesterday" -> -2;
            case "tomorrow" -> 1;
            default -> 0;
        };
    }

    private static int step(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }

    private When period(int step, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "year" -> whole(Year.of(published().getYear() + step));
            case "month" -> whole(YearMonth.from(published()).plusMonths(step));
            default -> When.of(published().plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// "14/03/2023", "03/14/2023"; nothing where either part may be the month.
    private static Optional<When> numeric(int first, int second, String year) {
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        var month = Month.of(second > MONTHS ? first : second);
        return day(year, month, Integer.toString(second > MONTHS ? second : first));
    }

    private LocalDate weekday(@org.jspecify.annotations.Nullable String which, String name) {
        var day = weekday(name);
        if (which == null) {
            return published().with(TemporalAdjusters.previousOrSame(day));
        }
        return switch (step(which)) {
            case 1 -> published().with(TemporalAdjusters.next(day));
            case 0 ->
                published()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(day));
            default -> published().with(TemporalAdjusters.previous(day));
        };
    }

    private When ago(String count, String unit) {
        var number = count.toLowerCase(Locale.ROOT).startsWith("a") && count.length() <= 2
                ? 1
                : Numerals.value(count).orElseThrow().intValueExact();
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> When.of(published().minusDays(number));
            case "week" -> When.of(published().minusWeeks(number));
            case "month" -> whole(YearMonth.from(published()).minusMonths(number));
            default -> whole(Year.of(published().getYear() - number));
        };
    }

    private static When whole(Year year) {
        return new When(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth());
    }

    private static When whole(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth());
    }

    private static Month month(MatchResult match, int group) {
        return Month.of(Integer.parseInt(match.group(group)));
    }

    private static Month month(String name) {
        for (var month : Month.values()) {
            if (month.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new DateTimeException("no month " + name);
    }
}
