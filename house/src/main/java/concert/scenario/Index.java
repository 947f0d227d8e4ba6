package concert.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Where the rows of a scenario stand in their tables. A future changes numbers only, so a scenario shares the index
/// with its futures.
final class Index {
    private final Map<Table, Map<String, Integer>> positions = new EnumMap<>(Table.class);
    private final Map<String, List<Integer>> stances = new LinkedHashMap<>();

    /// Indexes the rows of every table.
    ///
    /// @throws IllegalArgumentException if a key is taken twice
    Index(Map<Table, List<Row>> tables) {
        tables.forEach((table, rows) -> positions.put(table, positions(table, rows)));
        var rows = Objects.requireNonNull(tables.get(Table.STANCES));
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Stance stance) {
                stances.computeIfAbsent(stance.issue(), _ -> new ArrayList<>()).add(i);
            }
        }
    }

    private static Map<String, Integer> positions(Table table, List<Row> rows) {
        var positions = LinkedHashMap.<String, Integer>newLinkedHashMap(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            var key = rows.get(i).key();
            if (positions.put(key, i) != null) {
                throw new IllegalArgumentException(table.id() + " holds " + key + " twice");
            }
        }
        return positions;
    }

    /// {@return the keys of a table's rows}
    Set<String> keys(Table table) {
        return Objects.requireNonNull(positions.get(table)).keySet();
    }

    /// {@return where the row with this key stands in its table, −1 if there is none}
    int position(Table table, String key) {
        return Objects.requireNonNull(positions.get(table)).getOrDefault(key, -1);
    }

    /// {@return where the stances on an issue stand among the stances}
    List<Integer> stancesOn(String issue) {
        return stances.getOrDefault(issue, List.of());
    }
}
