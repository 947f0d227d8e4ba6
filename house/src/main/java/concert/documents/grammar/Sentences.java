package concert.documents.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Splits a plain text into sentences. A paragraph ends at a blank line; where lines are as long as paragraphs, at each
/// line. A sentence ends at a full stop, question or exclamation mark before a capital, a digit or a quotation mark,
/// unless the stop belongs to an abbreviation or an initial. What is longer than any sentence is cut at a blank.
public final class Sentences {
    /// The longest sentence in characters.
    static final int LONGEST = 2_000;

    private static final int LONG_LINE = 200;
    private static final int LONGEST_HEADING = 80;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "lt", "sgt", "adm", "sen", "rep", "gov", "st",
            "no", "vs", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "approx", "e.g", "i.e", "cf", "fig", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rs", "p", "pp", "art", "u.s",
            "u.n", "u.k");

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /// {@return the sentences of a text in order}
    ///
    /// @param plain the text in plain letters
    public static List<Sentence> of(String plain) {
        var splitting = new Sentences(plain);
        splitting.paragraphs();
        return splitting.sentences;
    }

    private void paragraphs() {
        var unwrapped = text.lines().anyMatch(line -> line.length() > LONG_LINE);
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' && (unwrapped || isBlankAfter(at) || isTitle(start, at))) {
                paragraph(start, at);
                start = at + 1;
            }
        }
        paragraph(start, text.length());
    }

    private boolean isBlankAfter(int at) {
        for (var next = at + 1; next < text.length(); next++) {
            var letter = text.charAt(next);
            if (letter == '\n') {
                return true;
            }
            if (letter != ' ') {
                return false;
            }
        }
        return true;
    }

    /// A first line that stands alone and ends without a mark.
    private boolean isTitle(int start, int end) {
        return start == 0
                && end < LONGEST_HEADING
                && end > 0
                && ".,;:?!".indexOf(text.charAt(end - 1)) < 0
                && end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private void paragraph(int from, int to) {
        var start = heading(from, to);
        for (var at = start; at < to; at++) {
            var isTooLong = at - start >= LONGEST;
            if (isEnd(start, at, to) || isTooLong) {
                var blank = isTooLong ? text.lastIndexOf(' ', at) : -1;
                var end = blank > start ? blank + 1 : afterMarks(at, to);
                add(start, end, Sentence.Kind.ORDINARY);
                start = end;
                at = end - 1;
            }
        }
        add(start, to, start == from && isShort(from, to) ? Sentence.Kind.HEADING : Sentence.Kind.ORDINARY);
    }

    private boolean isShort(int from, int to) {
        var words = text.substring(from, to).strip();
        return !words.isEmpty()
                && words.length() <= LONGEST_HEADING
                && ".?!\"".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /// {@return where the paragraph goes on after a heading that runs into it, as in "Regional security: As far as"}
    private int heading(int from, int to) {
        var colon = text.indexOf(": ", from);
        if (colon < 0
                || colon >= to
                || colon - from > LONGEST_HEADING
                || colon + 2 >= to
                || !Character.isUpperCase(text.charAt(colon + 2))
                || text.substring(from, colon).contains(". ")) {
            return from;
        }
        add(from, colon + 1, Sentence.Kind.HEADING);
        return colon + 2;
    }

    private boolean isEnd(int start, int at, int to) {
        var mark = text.charAt(at);
        if (mark != '.' && mark != '?' && mark != '!') {
            return false;
        }
        var next = afterMarks(at, to);
        if (next >= to) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= to || (opens(text.charAt(next)) && !(mark == '.' && isAbbreviated(start, at)));
    }

    private static boolean opens(char letter) {
        return Character.isUpperCase(letter)
                || Character.isDigit(letter)
                || letter == '"'
                || letter == '\''
                || letter == '(';
    }

    private boolean isAbbreviated(int start, int stop) {
        var from = stop;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        var word = text.substring(from, stop);
        return word.matches("\\p{Lu}(?:\\.\\p{Lu})*") || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private int afterMarks(int at, int to) {
        var end = at + 1;
        while (end < to && ".?!\"')".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private void add(int from, int to, Sentence.Kind kind) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(sentences.size() + 1, start, text.substring(start, end), kind));
        }
    }
}
