package concert.coding.dictionary;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Phrases whose sentences, or whole stories, are not coded: sports, history, anniversaries.
public final class Discards {
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private int size;

    /// No phrases.
    public Discards() {}

    /// What a phrase discards.
    public enum Scope {
        /// Nothing.
        NOTHING,
        /// The sentence.
        SENTENCE,
        /// The story.
        STORY
    }

    private record Phrase(List<String> words, boolean whole, Scope scope) {}

    /// Adds the phrases of a file.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line
    /// @throws IOException if the file cannot be read
    public List<Problem> add(InputStream input, String file) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new DictionaryLines(input, file, "#", problems)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                add(line.strip());
            }
        }
        return problems;
    }

    private void add(String line) {
        var scope = line.startsWith("+") ? Scope.STORY : Scope.SENTENCE;
        var text = line.replaceAll("^\\+|\\[.*", "").strip();
        var words = Spelling.words(Spelling.upper(text));
        if (words.isEmpty()) {
            return;
        }
        phrases.computeIfAbsent(words.getFirst().substring(0, 1), _ -> new ArrayList<>())
                .add(new Phrase(words, text.endsWith("_"), scope));
        size++;
    }

    /// {@return the number of phrases}
    public int size() {
        return size;
    }

    /// {@return what the phrases of a sentence discard}
    ///
    /// @param words the sentence's words
    public Scope scope(List<String> words) {
        var upper = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
        var widest = Scope.NOTHING;
        for (var start = 0; start < upper.size(); start++) {
            var word = upper.get(start);
            if (word.isEmpty()) {
                continue;
            }
            for (var phrase : phrases.getOrDefault(word.substring(0, 1), List.of())) {
                if (phrase.scope().compareTo(widest) > 0 && stands(phrase, upper, start)) {
                    widest = phrase.scope();
                }
            }
        }
        return widest;
    }

    /// The last word may go on, unless the phrase asks for whole words.
    private static boolean stands(Phrase phrase, List<String> words, int start) {
        var length = phrase.words().size();
        if (start + length > words.size()) {
            return false;
        }
        for (var index = 0; index < length - 1; index++) {
            if (!words.get(start + index).equals(phrase.words().get(index))) {
                return false;
            }
        }
        var last = words.get(start + length - 1);
        return phrase.whole()
                ? last.equals(phrase.words().getLast())
                : last.startsWith(phrase.words().getLast());
    }
}
