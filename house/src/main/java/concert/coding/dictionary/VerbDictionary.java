package concert.coding.dictionary;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Verbs, their codes and their patterns, in the format of CAMEO.2.0.
public final class VerbDictionary {
    private final Vocabulary vocabulary;
    private final Map<Integer, List<Verb>> verbs = new HashMap<>();
    private final Map<String, Block> blocks = new HashMap<>();
    private int patterns;

    /// An empty dictionary.
    ///
    /// @param vocabulary the words of all dictionaries
    public VerbDictionary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Adds the verbs of a file. A verb of a later file goes before the same verb of an earlier one.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line; a line with a problem is left out
    /// @throws IOException if the file cannot be read
    public List<Problem> add(InputStream input, String file) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new DictionaryLines(input, file, "#", problems)) {
            new VerbReader(lines, vocabulary, this).run();
        }
        verbs.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Verb::length).reversed()));
        return problems;
    }

    /// {@return the verbs that a word may be, the longest first}
    ///
    /// @param word the number of a word or of its base form
    public List<Verb> verbs(int word) {
        return verbs.getOrDefault(word, List.of());
    }

    /// {@return the number of patterns}
    public int patternCount() {
        return patterns;
    }

    void open(Block block) {
        blocks.put(block.name(), block);
    }

    void add(int word, Verb verb) {
        verbs.computeIfAbsent(word, _ -> new ArrayList<>()).add(indexOfOlder(word, verb), verb);
    }

    /// Verbs of the same file stay in its order, before those of earlier files.
    private int indexOfOlder(int word, Verb verb) {
        var known = verbs.getOrDefault(word, List.of());
        var index = 0;
        while (index < known.size()
                && known.get(index).entry().file().equals(verb.entry().file())) {
            index++;
        }
        return index;
    }

    void add(Block block, Pattern pattern) {
        block.add(pattern);
        patterns++;
    }
}
