package concert.folder;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import concert.scenario.References;
import concert.scenario.References.Reference;
import concert.scenario.Row;
import concert.scenario.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every name that a row gives must stand in its table.
final class ReferenceCheck {
    private static final int MOST_SHOWN = 8;

    private final Tables tables;
    private final Problems problems;
    private final References references;
    private final Set<Table> missing = EnumSet.noneOf(Table.class);

    ReferenceCheck(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
        this.references = new References(tables::keys);
    }

    void check() {
        for (var table : Table.values()) {
            for (var entry : tables.entries(table)) {
                references.dangling(entry.row()).forEach(reference -> tell(FieldTable.file(table), entry, reference));
            }
        }
    }

    private void tell(String file, Entry<Row> entry, Reference reference) {
        if (reference.in().stream().anyMatch(tables::isUnread)) {
            return;
        }
        if (reference.in().stream().allMatch(tables::isMissing)) {
            if (missing.addAll(reference.in())) {
                problems.add(new Problem(
                        FieldTable.file(reference.in().getFirst()),
                        0,
                        "",
                        "no such file",
                        "a table with " + reference.named() + ", which " + file + " names in line " + entry.line(),
                        "Write the table."));
            }
            return;
        }
        problems.add(
                file,
                () -> new Problem(
                        file,
                        entry.line(),
                        reference.field(),
                        reference.named(),
                        "a name that stands in " + files(reference.in(), " or "),
                        fix(reference)));
    }

    private String fix(Reference reference) {
        var names = reference.in().stream()
                .flatMap(table -> tables.keys(table).stream())
                .toList();
        var shown = names.isEmpty() ? "Add it there." : "Add it there, or write one of " + few(names) + ".";
        return names.stream()
                .filter(name -> name.endsWith("." + reference.named()))
                .findFirst()
                .map(Nearest::meant)
                .orElseGet(() -> Nearest.fix(reference.named(), names, shown));
    }

    private static String few(List<String> names) {
        return String.join(", ", names.stream().limit(MOST_SHOWN).toList()) + (names.size() > MOST_SHOWN ? ", …" : "");
    }

    private static String files(List<Table> tables, String joint) {
        return String.join(joint, tables.stream().map(FieldTable::file).toList());
    }
}
