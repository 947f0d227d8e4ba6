package concert.folder;

import concert.scenario.Problem;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.List;

/// Reads one table's file into [Tables].
final class TableReader {
    private final Table table;
    private final List<Field> fields;
    private final RowReader rows;
    private final Tables tables;
    private final Problems problems;
    private final String file;
    private final List<Columns> header = new ArrayList<>(1);

    TableReader(Table table, List<Field> fields, RowReader rows, Tables tables, Problems problems) {
        this.table = table;
        this.fields = fields;
        this.rows = rows;
        this.tables = tables;
        this.problems = problems;
        this.file = FieldTable.file(table);
    }

    void read(TextFile text) {
        if (!new Sheet(text, problems).forEach(this::accept)) {
            tables.markUnread(table);
        }
        if (header.isEmpty()) {
            problems.add(new Problem(
                    file,
                    0,
                    "",
                    "",
                    "a header with the columns "
                            + String.join(", ", fields.stream().map(Field::name).toList()),
                    "Write the header, or delete the file."));
        }
        if (problems.has(file)) {
            tables.markUnsound(table);
        }
    }

    private void accept(Line line) {
        if (header.isEmpty()) {
            header.add(Columns.read(file, fields, line, problems));
        } else {
            row(line, header.getFirst());
        }
    }

    private void row(Line line, Columns columns) {
        var size = columns.size();
        if (line.cells().size() < size || line.filled() > size) {
            problems.add(
                    file,
                    () -> new Problem(
                            file,
                            line.number(),
                            "row",
                            line.cells().size() + " cells",
                            size + " cells as in the header",
                            "Put a text that holds a separator into quotation marks, and write a separator for every empty cell."));
            readQuietly(line, columns);
        } else {
            var cells = new Cells(columns, line.cells(), line.number(), problems);
            var row = rows.read(table, cells);
            tables.add(new Entry<>(row, line.number()));
            if (cells.keyIsSound()) {
                name(row.key(), line.number());
            } else {
                tables.markUnread(table);
            }
        }
    }

    private void name(String key, int line) {
        var earlier = tables.addName(table, key, line);
        if (earlier > 0) {
            problems.add(
                    file,
                    () -> new Problem(
                            file,
                            line,
                            "row",
                            key,
                            "one row of this name, which is that of line " + earlier,
                            "Delete one of the two, or give it another name."));
        }
    }

    /// Reads a row whose cells are out of joint only for its name, so that rows that refer to it are not blamed.
    private void readQuietly(Line line, Columns columns) {
        var cells = new ArrayList<>(line.cells());
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        var row = rows.read(table, new Cells(columns, cells, line.number(), new Problems(List.of())));
        tables.addName(table, row.key(), line.number());
    }
}
