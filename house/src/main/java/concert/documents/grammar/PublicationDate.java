package concert.documents.grammar;

import concert.scenario.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The day on which a document appeared, where it does not say so: a full date in one of its first lines,
/// alone or after a place; else the year from "last year" or "this year" beside a number, else the latest
/// year that it names; the day from what it calls current, or its latest date of that year. Years of
/// forecasts, such as "by 2030", are not looked at.
///
/// @param when the day, or the year where the words tell no more
/// @param why the words that it rests on
public record PublicationDate(When when, String why) {
    private static final Pattern LAST_YEAR = Pattern.compile("\\b[Ll]ast year\\b");
    private static final Pattern THIS_YEAR = Pattern.compile("\\b[Tt]his year\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(19[5-9]\\d|20\\d\\d)(?![\\d%]|,\\d|\\.\\d)");
    private static final Pattern NOW = Pattern.compile("\\b(?:[Cc]urrent|[Oo]ngoing|[Tt]oday|[Tt]his week|[Nn]ow)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Tt]hrough|[Bb]eyond|[Tt]owards?)\\s+(?:the end of\\s+)?$");
    private static final Pattern FORECAST = Pattern.compile(
            "\\b(?:will|would|shall|could|may|might|expect\\w*|plan\\w*|forecast\\w*|likely|target\\w*|scheduled|due)\\b");
    private static final Pattern DATELINE = Pattern.compile("^(?:[^.!?]{0,40}[,:(-] *)?$");
    private static final int FIRST_LINES = 6;
    private static final int SHORT_LINE = 80;
    private static final int LAST_YEAR_OF_ALL = 2100;
    private static final int LAST_DAY = 31;

    /// {@return the day on which a document appeared, as far as its words let it be inferred}
    ///
    /// @param sentences its sentences
    public static Optional<PublicationDate> inferred(List<Sentence> sentences) {
        return dateline(sentences).or(() -> fromYear(sentences));
    }

    /// "Addis Ababa, 14 March 2023", "Published: 14 March 2023".
    private static Optional<PublicationDate> dateline(List<Sentence> sentences) {
        var grammar = new DateGrammar(LocalDate.of(LAST_YEAR_OF_ALL, Month.DECEMBER, 31));
        for (var sentence : sentences.subList(0, Math.min(FIRST_LINES, sentences.size()))) {
            for (var date : grammar.in(sentence.text())) {
                var before = sentence.text().substring(0, date.start());
                var isLine = sentence.text().length() <= SHORT_LINE && sentence.isHeading();
                if (date.rest() == DatePhrase.Rest.STATED
                        && isDay(date)
                        && (isLine || DATELINE.matcher(before).matches())) {
                    var words = sentence.text().substring(date.start(), date.end());
                    return Optional.of(new PublicationDate(date.when(), "\"" + words + "\" in its first lines"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> fromYear(List<Sentence> sentences) {
        return year(sentences).map(found -> {
            var end = new DateGrammar(LocalDate.of(found.year(), Month.DECEMBER, 31));
            var middle = new DateGrammar(LocalDate.of(found.year(), Month.JULY, 1));
            return current(sentences, middle, found)
                    .or(() -> latest(sentences, end, found))
                    .orElseGet(() -> new PublicationDate(wholeOf(found), found.why()));
        });
    }

    private record Year(int year, String why) {}

    private static When wholeOf(Year found) {
        return new When(
                LocalDate.of(found.year(), Month.JANUARY, 1), LocalDate.of(found.year(), Month.DECEMBER, LAST_DAY));
    }

    private static Optional<Year> year(List<Sentence> sentences) {
        for (var sentence : sentences) {
            var step = LAST_YEAR.matcher(sentence.text()).find() ? 1 : 0;
            var number = YEAR.matcher(sentence.text());
            if ((step == 1 || THIS_YEAR.matcher(sentence.text()).find()) && number.find()) {
                var word = step == 1 ? "last year" : "this year";
                return Optional.of(new Year(
                        Integer.parseInt(number.group(1)) + step, "\"" + word + "\" beside " + number.group(1)));
            }
        }
        return sentences.stream()
                .flatMap(sentence -> years(sentence.text()))
                .max(Integer::compare)
                .map(year -> new Year(year, year + " is the latest year that it tells of"));
    }

    /// The years that a sentence tells of, not those that it looks ahead to.
    private static Stream<Integer> years(String sentence) {
        var isForecast = FORECAST.matcher(sentence).find();
        return YEAR.matcher(sentence)
                .results()
                .filter(match -> !isForecast
                        && !AHEAD.matcher(sentence.substring(0, match.start())).find())
                .map(match -> Integer.parseInt(match.group(1)))
                .filter(year -> year < LAST_YEAR_OF_ALL);
    }

    /// The last day of what the text calls current, such as "the current visit (April 6-7)".
    private static Optional<PublicationDate> current(List<Sentence> sentences, DateGrammar grammar, Year year) {
        for (var sentence : sentences) {
            if (NOW.matcher(sentence.text()).find()) {
                for (var date : grammar.in(sentence.text())) {
                    if (date.rest() == DatePhrase.Rest.COMPLETED && isDay(date) && inYear(date, year)) {
                        var words = sentence.text().substring(date.start(), date.end());
                        return Optional.of(new PublicationDate(
                                When.of(lastDay(date, words)), year.why() + ", and \"" + words + "\" is current"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> latest(List<Sentence> sentences, DateGrammar grammar, Year year) {
        return sentences.stream()
                .flatMap(sentence -> grammar.in(sentence.text()).stream())
                .filter(date -> date.rest() == DatePhrase.Rest.STATED && isDay(date) && inYear(date, year))
                .map(date -> date.when().first())
                .max(LocalDate::compareTo)
                .map(day -> new PublicationDate(When.of(day), day + " is the latest day that it names"));
    }

    private static boolean isDay(DatePhrase date) {
        return date.when().first().equals(date.when().last());
    }

    private static boolean inYear(DatePhrase date, Year year) {
        return date.when().first().getYear() == year.year();
    }

    /// Of "April 6-7" the seventh.
    private static LocalDate lastDay(DatePhrase date, String words) {
        var first = date.when().first();
        var matcher = Pattern.compile("\\d{1,2}\\s*(?:-|to|and)\\s*(\\d{1,2})").matcher(words);
        try {
            return matcher.find() ? first.withDayOfMonth(Integer.parseInt(matcher.group(1))) : first;
        } catch (DateTimeException _) {
            return first;
        }
    }
}
