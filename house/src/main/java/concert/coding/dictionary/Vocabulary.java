package concert.coding.dictionary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of the dictionaries as numbers from 1, so that sentences are matched without comparing text.
public final class Vocabulary {
    /// The number of a word that no dictionary knows.
    public static final int UNKNOWN = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    /// An empty vocabulary.
    public Vocabulary() {}

    /// {@return the number of a word; a new one where the word is new}
    ///
    /// @param word the word in any case
    public int add(String word) {
        return numbers.computeIfAbsent(normal(word), _ -> numbers.size() + 1);
    }

    /// {@return the number of a word, or 0 where no dictionary has it}
    ///
    /// @param word the word in any case
    public int find(String word) {
        var number = numbers.get(word);
        return number != null ? number : numbers.getOrDefault(normal(word), UNKNOWN);
    }

    /// Upper case, without a final full stop, so that "U.S." and "U.S" are one.
    private static String normal(String word) {
        var upper = word.toUpperCase(Locale.ROOT).replace('’', '\'');
        return upper.length() > 1 && upper.endsWith(".") ? upper.substring(0, upper.length() - 1) : upper;
    }
}
