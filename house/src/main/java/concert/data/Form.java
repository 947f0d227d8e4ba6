package concert.data;

import java.util.List;
import java.util.function.Function;

/// A shape in which a data set is published: the columns that a file of it has, and what a row of them becomes.
///
/// @param set the data set
/// @param columns names that its header holds, in lower case
/// @param rows what one row of the file becomes: rows of the table that [Schema] declares
record Form(DataSet set, List<String> columns, Function<Cells, List<List<Object>>> rows) {
    Form {
        columns = List.copyOf(columns);
    }

    boolean fits(Csv table) {
        return table.header().containsAll(columns);
    }
}
