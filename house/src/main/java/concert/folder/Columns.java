package concert.folder;

import concert.scenario.Nearest;
import concert.scenario.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a table's file: which field stands where.
final class Columns {
    private final Map<String, Slot> slots = new HashMap<>();
    private final int size;

    private Columns(String file, List<Field> fields, int size) {
        this.size = size;
        for (var field : fields) {
            slots.put(field.name(), new Slot(field.in(file), -1));
        }
    }

    /// Reads the header; a column that is unknown, missing or there twice is a problem.
    static Columns read(String file, List<Field> fields, Line header, Problems problems) {
        var columns = new Columns(file, fields, header.filled());
        var names = fields.stream().map(Field::name).toList();
        for (var i = 0; i < columns.size; i++) {
            var name = header.cells().get(i);
            var slot = columns.slots.get(name);
            if (slot == null) {
                var fix = name.isEmpty()
                        ? "Name the column, or delete it."
                        : Nearest.fix(name, names, "Delete the column; remarks go into the column note.");
                problems.add(inHeader(file, header, name, "one of the columns " + String.join(", ", names), fix));
            } else if (slot.index() < 0) {
                columns.slots.put(name, new Slot(slot.field(), i));
            } else {
                problems.add(inHeader(file, header, name, "each column once", "Delete one of the two."));
            }
        }
        fields.stream()
                .filter(field -> field.required() && columns.slot(field.name()).index() < 0)
                .forEach(field -> problems.add(inHeader(
                        file, header, "", "a column " + field.name() + ": " + field.description(), "Add the column.")));
        return columns;
    }

    private static Problem inHeader(String file, Line header, String found, String expected, String fix) {
        return new Problem(file, header.number(), "header", found, expected, fix);
    }

    /// {@return how many columns the header has}
    int size() {
        return size;
    }

    /// {@return the field of this name and its place in a row}
    Slot slot(String name) {
        var slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no field " + name + ", expected one of " + slots.keySet());
        }
        return slot;
    }

    /// A field and its place in a row.
    ///
    /// @param field the field
    /// @param index the place, −1 if the file does not have it
    record Slot(Field field, int index) {}
}
