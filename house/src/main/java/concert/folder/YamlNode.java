package concert.folder;

import java.util.List;
import java.util.Map;

/// A piece of YAML text with the line in which it begins.
sealed interface YamlNode {
    int line();

    /// {@return what it is, for a message}
    String words();

    /// A single value as it is written; empty where nothing is.
    record Scalar(String text, int line) implements YamlNode {
        @Override
        public String words() {
            return text;
        }
    }

    /// Values by name, in the order of the text.
    record Mapping(Map<String, YamlNode> members, int line) implements YamlNode {
        @Override
        public String words() {
            return "a mapping of " + String.join(", ", members.keySet());
        }
    }

    /// Values one after the other.
    record Sequence(List<YamlNode> items, int line) implements YamlNode {
        @Override
        public String words() {
            return "a list of " + items.size();
        }
    }
}
