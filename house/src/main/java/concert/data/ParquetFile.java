package concert.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

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
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            Files.writeString(table, csv);
            statement.execute("COPY (SELECT * FROM read_csv(" + quoted(table)
                    + ", header = true, delim = ',', quote = '\"', escape = '\"', sample_size = -1)) TO " + quoted(file)
                    + " (FORMAT parquet)");
        } catch (SQLException failure) {
            throw new IOException(file + " cannot be written as Parquet: " + failure.getMessage(), failure);
        } finally {
            Files.deleteIfExists(table);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
