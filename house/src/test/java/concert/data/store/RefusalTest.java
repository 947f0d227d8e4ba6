package concert.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the database says becomes our words, whether it comes plain or as JSON.
class RefusalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "IO Error: Could not write file \"x\": No space left on device | the disk is full. Nothing was changed. Make room",
                "{\"exception_type\":\"IO\",\"exception_message\":\"Could not write file \\\"x\\\": No space left on device\",\"errno\":\"28\"} | the disk is full",
                "Out of Memory Error: failed to offload data block of size 256.0 KiB (0 bytes/0 bytes used) | the disk is full",
                "IO Error: Could not set lock on file \"x\": Conflicting lock is held in java (PID 7) by user root | another process is using the data store (process 7)",
                "{\"exception_type\":\"IO\",\"exception_message\":\"Could not set lock on file\"} | another process is using the data store.",
                "IO Error: Cannot open file \"x\": Permission denied | may not be read or written",
                "Out of Memory Error: could not allocate block of size 1 | too little memory",
                "{\"exception_type\":\"Binder\",\"exception_message\":\"no \\\"a\\\"\\nLINE 1\"} | the database refuses: no \"a\""
            })
    void everyRefusalIsInWords(String said, String words) {
        assertThat(Refusal.told("store", new SQLException(said)))
                .hasMessageStartingWith("store: ")
                .hasMessageContaining(words)
                .message()
                .doesNotContain("exception_", "{", "\n");
    }

    @Test
    void anotherFileInTheStoresPlace() throws IOException {
        var store = new DataStore(Files.writeString(folder.resolve("concert.duckdb"), "this is no store".repeat(1000)));
        assertThatThrownBy(() -> store.query("SELECT 1", List.of(), _ -> 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("found another file than a data store of Concert");
    }
}
