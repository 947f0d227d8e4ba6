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

/// Words for what an actor does or is (police, ministers, rebels), whose codes are joined to an actor's.
public final class AgentDictionary {
    private static final Pattern LINE =
            Pattern.compile("([^{}\\[\\]]+?)\\s*(?:\\{([^{}]*)\\})?\\s*\\[\\s*([^\\[\\]\\s]+)\\s*\\]\\s*");
    private static final Pattern SET = Pattern.compile("(![^!]+!)\\s*=\\s*(.+)");
    private static final Pattern MARKER = Pattern.compile("![^!\\s]+!");

    private final Vocabulary vocabulary;
    private final Trie names = new Trie();
    private final List<Agent> agents = new ArrayList<>();
    private final Map<String, List<String>> sets = new HashMap<>();

    /// An empty dictionary.
    ///
    /// @param vocabulary the words of all dictionaries
    public AgentDictionary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// An agent.
    ///
    /// @param entry where it stands
    /// @param code its code without the mark
    /// @param place whether the code goes before or after an actor's
    public record Agent(Entry entry, String code, Place place) {}

    /// Where an agent's code goes.
    public enum Place {
        /// Before the actor's code: `NGO~`.
        BEFORE,
        /// After the actor's code: `~GOV`.
        AFTER
    }

    /// Adds the agents of a file. An agent of a later file replaces the same words of an earlier one.
    ///
    /// @param input the file's bytes; closed afterwards
    /// @param file its name
    /// @return every problem, with its line; a line with a problem is left out
    /// @throws IOException if the file cannot be read
    public List<Problem> add(InputStream input, String file) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var lines = new DictionaryLines(input, file, "#", problems)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                line(lines, line.strip());
            }
        }
        return problems;
    }

    private void line(DictionaryLines lines, String line) {
        var set = SET.matcher(line);
        if (set.matches()) {
            sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*", -1)));
            return;
        }
        var matcher = LINE.matcher(line);
        if (!matcher.matches() || matcher.group(3).indexOf('~') < 0) {
            lines.tell("", line, "an agent such as MINISTER [~GOV]", "Give the agent a code with ~.");
            return;
        }
        var name = matcher.group(1);
        var mark = matcher.group(3);
        var place = mark.startsWith("~") ? Place.AFTER : Place.BEFORE;
        var agent = new Agent(lines.entry(name), mark.replace("~", ""), place);
        for (var form : forms(name, matcher.group(2))) {
            add(form, agent);
        }
    }

    /// The name and its plural. A name with a set of alternatives has no further plural.
    private List<String> forms(String name, @Nullable String braces) {
        var marker = MARKER.matcher(name);
        if (marker.find()) {
            return sets.getOrDefault(marker.group(), List.of()).stream()
                    .map(alternative -> name.replace(marker.group(), alternative))
                    .toList();
        }
        var stem = name.replaceAll("_+$", "");
        if (braces == null) {
            return List.of(stem, Spelling.plural(stem));
        }
        return braces.isBlank() ? List.of(stem) : List.of(stem, braces.strip());
    }

    private void add(String form, Agent agent) {
        var words = Spelling.words(form).stream().mapToInt(vocabulary::add).toArray();
        if (words.length == 0) {
            return;
        }
        var node = names.add(words);
        var known = names.value(node);
        if (known == Trie.NONE
                || !agents.get(known).entry().file().equals(agent.entry().file())) {
            names.value(node, agents.size());
            agents.add(agent);
        }
    }

    /// {@return the node after a word, or -1 where no agent goes on so}
    ///
    /// @param node the node before it, 0 at the start
    /// @param word the word's number
    public int step(int node, int word) {
        return names.step(node, word);
    }

    /// {@return the agent that ends at a node, or -1}
    ///
    /// @param node the node
    public int agentAt(int node) {
        return names.value(node);
    }

    /// {@return an agent}
    ///
    /// @param number its number
    public Agent agent(int number) {
        return agents.get(number);
    }

    /// {@return the number of forms that stand for an agent}
    public int size() {
        return agents.size();
    }
}
