package concert.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsTypesNullsAndQuotes() throws IOException, SQLException {
        var file = folder.resolve("it's a table.parquet");
        ParquetFile.write("key,value,futures\na.b,1.5,400\n\"c,\"\"d\"\"\",,\n", file);
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "SELECT * FROM '" + file.toString().replace("'", "''") + "'")) {
            assertThat(rows.getMetaData().getColumnTypeName(2)).isEqualTo("DOUBLE");
            assertThat(rows.getMetaData().getColumnTypeName(3)).isEqualTo("BIGINT");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("a.b");
            assertThat(rows.getDouble(2)).isEqualTo(1.5);
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("c,\"d\"");
            assertThat(rows.getObject(2)).isNull();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void saysWhatCannotBeWritten() {
        assertThatThrownBy(() ->
                        ParquetFile.write("a\n1\n", folder.resolve("missing").resolve("x.parquet")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.parquet: cannot be read or written: there is no such file or folder");
    }
}
