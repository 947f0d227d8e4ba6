package concert.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Names in a fixed order: names at the border, indices inside.
public final class Roster {
    private final List<String> names;
    private final Map<String, Integer> indices;
    private final int size;

    /// A roster of distinct names.
    ///
    /// @param names distinct names
    /// @throws IllegalArgumentException if a name is taken twice
    public Roster(List<String> names) {
        this.names = List.copyOf(names);
        this.size = names.size();
        this.indices = HashMap.newHashMap(names.size());
        for (var i = 0; i < names.size(); i++) {
            if (indices.put(names.get(i), i) != null) {
                throw new IllegalArgumentException("roster holds " + names.get(i) + " twice");
            }
        }
    }

    /// {@return the names in order}
    public List<String> names() {
        return names;
    }

    /// {@return how many there are}
    public int size() {
        return size;
    }

    /// {@return the name at an index}
    ///
    /// @param index from 0
    public String name(int index) {
        return names.get(index);
    }

    /// The index of a name.
    ///
    /// @param name the name
    /// @return the index, from 0
    /// @throws IllegalArgumentException if it is not on the roster
    public int index(String name) {
        return findIndex(name)
                .orElseThrow(() -> new IllegalArgumentException("no " + name + " on the roster " + names));
    }

    /// {@return the index of a name}
    ///
    /// @param name the name
    public OptionalInt findIndex(String name) {
        var index = indices.get(name);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
