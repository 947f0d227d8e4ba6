package concert.documents.draft;

import concert.documents.grammar.DatePhrase;
import concert.documents.grammar.DatePhrase.Rest;
import concert.documents.grammar.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The date of an event: the one that its sentence tells nearest to it, none where it tells none. What comes after the
/// day on which the document appeared has not happened; a promise, demand or threat that speaks of such a day was made
/// on another one, which the sentence does not tell.
///
/// @param phrase the date
/// @param note what to know of it before deciding
/// @param ahead whether it is still to come
record EventDate(Optional<DatePhrase> phrase, String note, boolean ahead) {
    private static final Pattern SUBORDINATE =
            Pattern.compile("\\b(?:after|before|while|although|because|unless|whereas)\\s+(?!the\\s|\\d)|;");

    /// "Since 2011": when it began, not when it was done.
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:(?:early|mid|late)[ -])?[\\w ]{0,20}$");

    /// "The ruling of 12 July": the day of another thing than the event, unless it is a part of that day.
    private static final Pattern OF_A_THING = Pattern.compile(
            "(?<!\\b(?:morning|evening|night|afternoon|day|week|month|end|beginning|start|summer|winter|spring|autumn)) of (?:the )?$");

    private static final Set<String> STATEMENTS = Set.of("02", "03", "10", "12", "13");

    /// {@return the date of what is told at some words of a sentence}
    ///
    /// @param source the document
    /// @param sentence the sentence
    /// @param start where the words start in it
    /// @param end where they end
    /// @param code the event's code
    static EventDate of(Source source, Sentence sentence, int start, int end, String code) {
        var nearest = source.datesOf(sentence).stream()
                .filter(date -> !isOfAnotherClause(sentence.text(), date, start, end))
                .min(Comparator.comparing((DatePhrase date) -> date.rest() == Rest.VAGUE)
                        .thenComparingInt(
                                date -> date.end() <= start ? start - date.end() : Math.max(0, date.start() - end)));
        if (nearest.isEmpty()) {
            return new EventDate(nearest, "No date of it is told: give one before it is accepted.", false);
        }
        var date = nearest.get();
        var words = sentence.text().substring(date.start(), date.end());
        if (isAhead(date, source.dates().published())) {
            return STATEMENTS.contains(code.substring(0, Math.min(2, code.length())))
                    ? new EventDate(
                            Optional.empty(),
                            "\"" + words + "\" is when it is to be done; give the date on which it was said.",
                            false)
                    : new EventDate(nearest, "To come " + date.when().text() + ", not done.", true);
        }
        return new EventDate(nearest, note(date, words), false);
    }

    /// "met last Thursday, three days after troops shelled": not the day of the shelling.
    private static boolean isOfAnotherClause(String sentence, DatePhrase date, int start, int end) {
        if (SINCE.matcher(sentence.substring(0, date.end())).find() && !sentence.startsWith(", when", date.end())) {
            return true;
        }
        if (date.start() >= end
                && OF_A_THING.matcher(sentence.substring(0, date.start())).find()) {
            return true;
        }
        var between = date.end() <= start
                ? sentence.substring(date.end(), start)
                : date.start() >= end ? sentence.substring(end, date.start()) : "";
        return SUBORDINATE.matcher(between).find();
    }

    private static boolean isAhead(DatePhrase date, LocalDate published) {
        return date.when().first().isAfter(published);
    }

    private static String note(DatePhrase date, String words) {
        return switch (date.rest()) {
            case STATED -> "";
            case COMPLETED, RELATIVE -> "Date from \"" + words + "\".";
            case VAGUE -> "The text says only \"" + words + "\".";
        };
    }

    /// {@return whether the text tells a date for certain}
    boolean isTold() {
        return phrase.isPresent() && phrase.get().rest() != Rest.VAGUE;
    }
}
