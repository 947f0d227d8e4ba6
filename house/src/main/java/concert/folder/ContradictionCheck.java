package concert.folder;

import concert.scenario.Consistency;
import concert.scenario.Consistency.Contradiction;
import concert.scenario.Problem;
import concert.scenario.References;
import concert.scenario.Row;
import concert.scenario.Table;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Rows must not contradict each other, as [Consistency] has it. Nothing is told of tables in which a cell could not
/// be read, since what stands in for it may be what contradicts; ties are looked at one by one.
final class ContradictionCheck {
    private final Tables tables;
    private final Problems problems;
    private final References references;

    ContradictionCheck(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
        this.references = new References(tables::keys);
    }

    void check() {
        var contradictions = Consistency.contradictions(tables::rows);
        if (contradictions.isEmpty()) {
            return;
        }
        var lines = new HashMap<Table, Map<Row, Integer>>();
        for (var contradiction : contradictions) {
            var table = Table.of(contradiction.row().getClass());
            if (isKnown(table) && !isDangling(contradiction)) {
                tell(table, contradiction, lines.computeIfAbsent(table, this::lines));
            }
        }
    }

    private boolean isKnown(Table table) {
        return switch (table) {
            case TIES -> true;
            case TERMS -> tables.isSound(Table.TERMS) && tables.isSound(Table.DEALS);
            default -> tables.isSound(table);
        };
    }

    private boolean isDangling(Contradiction contradiction) {
        return references.dangling(contradiction.row()).stream()
                .anyMatch(reference -> reference.field().equals(contradiction.field()));
    }

    private Map<Row, Integer> lines(Table table) {
        var lines = new IdentityHashMap<Row, Integer>();
        tables.entries(table).forEach(entry -> lines.put(entry.row(), entry.line()));
        return lines;
    }

    private void tell(Table table, Contradiction contradiction, Map<Row, Integer> lines) {
        var file = FieldTable.file(table);
        problems.add(
                file,
                () -> new Problem(
                        file,
                        lines.getOrDefault(contradiction.row(), 0),
                        contradiction.field(),
                        contradiction.found(),
                        contradiction.expected(),
                        contradiction.fix()));
    }
}
