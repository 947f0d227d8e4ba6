package concert.documents.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word of a sentence, without the possessive.
///
/// @param start where it starts in the sentence
/// @param text its letters
record Word(int start, String text) {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+|[\\p{L}\\p{N}]++(?:'[\\p{L}]++)?+(?!\\$)");

    /// {@return the words of a sentence; a hyphen is a bound of words}
    static List<Word> of(String sentence) {
        var words = new ArrayList<Word>();
        WORD.matcher(sentence).results().forEach(match -> {
            var text = match.group();
            words.add(new Word(match.start(), text.endsWith("'s") ? text.substring(0, text.length() - 2) : text));
        });
        return words;
    }

    int end() {
        return start + text.length();
    }

    /// Whether it has a capital, as "d'Ivoire" has.
    boolean hasCapital() {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
