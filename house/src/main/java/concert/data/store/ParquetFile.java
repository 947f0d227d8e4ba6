package concert.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A table in Apache Parquet, a format of columns that data frames and databases read fast.
public final class ParquetFile {
    private ParquetFile() {}

    /// Writes a table of comma-separated values as Parquet. The first line names the columns; their types follow from
    /// all rows; an empty cell is null.
    ///
    /// @param csv the table
    /// @param file the file to create or to overwrite
    /// @throws IOException if it cannot be written
    public static void write(String csv, Path file) throws IOException {
        var table = Files.createTempFile("concert", ".csv");
        try {
            Files.writeString(table, csv);
            Database.inMemory(file.toString(), database -> {
                Sql.execute(
                        database,
                        "COPY (SELECT * FROM read_csv(" + quoted(table)
                                + ", header = true, delim = ',', quote = '\"', escape = '\"', sample_size = -1)) TO "
                                + quoted(file) + " (FORMAT parquet)");
                return file;
            });
        } finally {
            Files.deleteIfExists(table);
        }
    }

    private static String quoted(Path path) {
        return Sql.text(path.toString());
    }
}
