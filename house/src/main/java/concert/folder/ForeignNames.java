package concert.folder;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes ids of the scenario folder from names of another program: accents fall away, what else an id may not hold
/// becomes `_`, what is too long is cut, and a number tells names apart that would look alike.
public final class ForeignNames {
    private static final int LONGEST = 64;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_-]+");

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// No name is taken.
    public ForeignNames() {}

    /// {@return whether a name was given an id before}
    ///
    /// @param name the name
    public boolean has(String name) {
        return ids.containsKey(name);
    }

    /// {@return the id of a name, the same each time}
    ///
    /// @param name the name
    public String id(String name) {
        return ids.computeIfAbsent(name, this::fresh);
    }

    private String fresh(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        var plain = FOREIGN.matcher(bare).replaceAll("_");
        var id = plain.isEmpty() ? "_" : cut(plain, LONGEST);
        for (var number = 2; taken.contains(id); number++) {
            var suffix = "_" + number;
            id = cut(plain, LONGEST - suffix.length()) + suffix;
        }
        taken.add(id);
        return id;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
