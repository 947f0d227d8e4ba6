package concert.folder;

import concert.scenario.Row;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The rows of a folder with their lines, while it is read.
final class Tables {
    private final Map<Table, List<Entry<Row>>> entries = new EnumMap<>(Table.class);
    private final Map<Table, Map<String, Integer>> lines = new EnumMap<>(Table.class);
    private final Set<Table> unread = EnumSet.noneOf(Table.class);
    private final Set<Table> unsound = EnumSet.noneOf(Table.class);
    private final Set<Table> missing = EnumSet.allOf(Table.class);

    Tables() {
        for (var table : Table.values()) {
            entries.put(table, new ArrayList<>());
            lines.put(table, new LinkedHashMap<>());
        }
    }

    /// Adds a row; its name is added apart.
    void add(Entry<Row> entry) {
        entries(Table.of(entry.row().getClass())).add(entry);
    }

    /// Adds the name of a row, by which others may refer to it.
    ///
    /// @return the line of an earlier row with the same name, 0 if there is none
    int addName(Table table, String key, int line) {
        var earlier = Objects.requireNonNull(lines.get(table)).putIfAbsent(key, line);
        return earlier == null ? 0 : earlier;
    }

    /// Notes that a table's rows are not all known, so that nobody can say that a name is not among them.
    void markUnread(Table table) {
        unread.add(table);
    }

    boolean isUnread(Table table) {
        return unread.contains(table);
    }

    /// Notes that something stands in for a cell of a table that could not be read.
    void markUnsound(Table table) {
        unsound.add(table);
    }

    /// {@return whether every row of a table stands here as the folder has it}
    boolean isSound(Table table) {
        return !unsound.contains(table) && !unread.contains(table);
    }

    /// Notes that a table has a file.
    void markPresent(Table table) {
        missing.remove(table);
    }

    boolean isMissing(Table table) {
        return missing.contains(table);
    }

    /// {@return the keys of a table in order}
    Set<String> keys(Table table) {
        return Objects.requireNonNull(lines.get(table)).keySet();
    }

    /// {@return the line of a row}
    int line(Table table, String key) {
        return Objects.requireNonNull(lines.get(table)).getOrDefault(key, 0);
    }

    @SuppressWarnings("unchecked") // a table holds rows of its own kind only
    <R extends Row> List<Entry<R>> entries(Class<R> kind) {
        return (List<Entry<R>>) (List<?>) entries(Table.of(kind));
    }

    List<Entry<Row>> entries(Table table) {
        return Objects.requireNonNull(entries.get(table));
    }

    List<Row> rows(Table table) {
        return entries(table).stream().map(Entry::row).toList();
    }

    List<Row> all() {
        return entries.values().stream().flatMap(List::stream).map(Entry::row).toList();
    }
}
