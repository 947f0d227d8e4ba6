package concert.coding.dictionary;

import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Names of actors and their codes over time, in one tree of words. Dictionaries that are added later come first
/// where they have a
/// code for the day.
public final class ActorDictionary {
    private final Vocabulary vocabulary;
    private final Trie names = new Trie();
    private final List<Actor> actors = new ArrayList<>();

    /// An empty dictionary.
    ///
    /// @param vocabulary the words of all dictionaries
    public ActorDictionary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A name with its codes.
    ///
    /// @param entry where the name stands
    /// @param codes its codes in the order of the file
    /// @param earlier the same name in a dictionary that was added before, or in the same one further up
    private record Actor(Entry entry, List<DatedCode> codes, List<Actor> earlier) {}

    /// Adds the names of a file.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line; a name with a problem is left out
    /// @throws IOException if the file cannot be read
    public List<Problem> add(InputStream input, String file) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new DictionaryLines(input, file, "#;", problems)) {
            new ActorReader(lines, this::add).run();
        }
        return problems;
    }

    private void add(Entry entry, List<DatedCode> codes) {
        var words =
                Spelling.words(entry.text()).stream().mapToInt(vocabulary::add).toArray();
        if (words.length == 0) {
            return;
        }
        var node = names.add(words);
        var known = names.value(node);
        if (known == Trie.NONE) {
            names.value(node, actors.size());
            actors.add(new Actor(entry, codes, List.of()));
        } else {
            actors.set(known, merged(entry, codes, actors.get(known)));
        }
    }

    /// Within a file all codes of a name follow one another; a later file goes before the earlier ones.
    private static Actor merged(Entry entry, List<DatedCode> codes, Actor known) {
        if (known.entry().file().equals(entry.file())) {
            var all = new ArrayList<>(known.codes());
            all.addAll(codes);
            return new Actor(known.entry(), all, known.earlier());
        }
        return new Actor(entry, codes, List.of(known));
    }

    /// {@return the number of names}
    public int size() {
        return actors.size();
    }

    /// {@return the node after a word, or -1 where no name goes on so}
    ///
    /// @param node the node before it, 0 at the start of a name
    /// @param word the word's number
    public int step(int node, int word) {
        return names.step(node, word);
    }

    /// {@return the name that ends at a node, or -1}
    ///
    /// @param node the node
    public int nameAt(int node) {
        return names.value(node);
    }

    /// {@return a name's code on a day}
    ///
    /// @param name the name's number
    /// @param day the day as YYYYMMDD, 0 where it is unknown
    public String code(int name, int day) {
        return code(actors.get(name), day);
    }

    private static String code(Actor actor, int day) {
        var code = DatedCode.on(actor.codes(), day);
        return DatedCode.NULL.equals(code) && !actor.earlier().isEmpty()
                ? code(actor.earlier().getFirst(), day)
                : code;
    }

    /// {@return whether a name's codes are bound to times, as a person's are}
    ///
    /// @param name the name's number
    public boolean isDated(int name) {
        return actors.get(name).codes().stream().anyMatch(DatedCode::isDated);
    }

    /// {@return where a name stands}
    ///
    /// @param name the name's number
    public Entry entry(int name) {
        return actors.get(name).entry();
    }
}
