package concert.data.events;

import concert.data.store.Database;
import concert.data.store.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// The tables of event data as Parquet files, a file or a folder of files for each, read without a store.
///
/// @param folder holds `events.parquet`, `event_volume.parquet` and `event_files.parquet`
public record ParquetTables(Path folder) implements EventTables {
    private static final String MEMORY = "SET memory_limit = '1GB'";

    /// {@return the name of a table's file}
    ///
    /// @param table name of the table
    public static String file(String table) {
        return table + ".parquet";
    }

    @Override
    public boolean exist() {
        return READ.keySet().stream().allMatch(table -> Files.exists(folder.resolve(file(table))));
    }

    @Override
    public <T> List<T> query(String sql, Function<Row, T> reading) throws IOException {
        return Database.inMemory(folder.toString(), database -> {
            Sql.execute(database, MEMORY);
            for (var table : READ.keySet()) {
                Sql.execute(
                        database,
                        "CREATE VIEW " + table + " AS SELECT * FROM read_parquet(" + Sql.text(files(table)) + ")");
            }
            return Sql.rows(database, sql, row -> reading.apply(new DatabaseRow(row)));
        });
    }

    private String files(String table) {
        var file = folder.resolve(file(table));
        return Files.isDirectory(file) ? file + "/**/*.parquet" : file.toString();
    }
}
