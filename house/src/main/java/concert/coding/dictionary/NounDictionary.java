package concert.coding.dictionary;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Nouns that tell an event by themselves, such as a visit or a withdrawal.
public final class NounDictionary {
    private static final Pattern LINE =
            Pattern.compile("([^{}\\[\\]\\s]+)\\s*(?:\\{([^{}]*)\\})?\\s*\\[\\s*([^\\[\\]\\s]+)\\s*\\]\\s*");

    private final Vocabulary vocabulary;
    private final Map<Integer, Noun> nouns = new HashMap<>();

    /// An empty dictionary.
    ///
    /// @param vocabulary the words of all dictionaries
    public NounDictionary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A noun.
    ///
    /// @param entry where it stands
    /// @param code its code, such as `042:043`
    public record Noun(Entry entry, String code) {}

    /// Adds the nouns of a file. A noun of a later file replaces the same one of an earlier file.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line
    /// @throws IOException if the file cannot be read
    public List<Problem> add(InputStream input, String file) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new DictionaryLines(input, file, "#", problems)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                var matcher = LINE.matcher(line.strip());
                if (!matcher.matches()) {
                    lines.tell("", line, "a noun such as VISIT [042:043]", "Give the noun a code.");
                    continue;
                }
                var name = Spelling.upper(matcher.group(1));
                var plural = matcher.group(2) == null ? Spelling.plural(name) : Spelling.upper(matcher.group(2));
                var noun = new Noun(lines.entry(line.strip()), matcher.group(3));
                nouns.put(vocabulary.add(name), noun);
                nouns.put(vocabulary.add(plural), noun);
            }
        }
        return problems;
    }

    /// {@return the noun that a word is, or null}
    ///
    /// @param word the number of the word
    public @Nullable Noun find(int word) {
        return nouns.get(word);
    }
}
