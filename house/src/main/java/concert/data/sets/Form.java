package concert.data.sets;

import java.util.List;
import java.util.function.Function;

/// A shape in which a data set is published: the columns that a file of it has, and what its rows become.
///
/// @param set the data set
/// @param columns names that its header holds, in lower case
/// @param rows what one row of the file becomes: rows of the table that [Schema] declares, or parts of such
/// @param key what tells one of these from all others; empty where equal ones may stand
/// @param whole makes rows of the table of all parts
record Form(
        DataSet set,
        List<String> columns,
        Function<Cells, List<List<Object>>> rows,
        Function<List<Object>, List<Object>> key,
        Whole whole) {
    Form {
        columns = List.copyOf(columns);
    }

    /// What all rows of a file become together.
    @FunctionalInterface
    interface Whole {
        /// {@return rows of the table}
        ///
        /// @param parts what the rows became one by one
        List<List<Object>> of(List<List<Object>> parts);
    }

    /// A form whose rows are rows of the table.
    Form(DataSet set, List<String> columns, Function<Cells, List<List<Object>>> rows) {
        this(set, columns, rows, values -> values.subList(0, Schema.keys(set)), parts -> parts);
    }

    /// A form whose rows are parts of rows of the table.
    Form(DataSet set, List<String> columns, Function<Cells, List<List<Object>>> rows, Whole whole) {
        this(set, columns, rows, _ -> List.of(), whole);
    }

    boolean fits(Csv table) {
        return table.header().containsAll(columns);
    }
}
