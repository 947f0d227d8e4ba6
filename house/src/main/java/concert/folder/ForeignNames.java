package concert.folder;

import java.util.LinkedHashMap;
import java.util.Map;

/// Makes ids of the scenario folder from names of another program: what an id may not hold becomes `_`, and a number
/// tells names apart that would look alike.
public final class ForeignNames {
    private final Map<String, String> ids = new LinkedHashMap<>();

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
        var plain = name.strip().replaceAll("[^A-Za-z0-9_-]+", "_");
        var id = plain.isEmpty() ? "_" : plain;
        for (var number = 2; ids.containsValue(id); number++) {
            id = plain + "_" + number;
        }
        return id;
    }
}
