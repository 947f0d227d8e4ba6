package concert.data.events;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers queries about the tables of event data, wherever they are: in the store, in Parquet files, on a
/// cluster.
public interface EventTables {
    /// The tables and the columns of them that queries read.
    Map<String, List<String>> READ = Map.of(
            "events",
            List.of(
                    "id",
                    "event_date",
                    "data",
                    "file",
                    "line",
                    "actor",
                    "actor_country",
                    "recipient",
                    "recipient_country",
                    "code",
                    "type",
                    "mode",
                    "quad",
                    "intensity",
                    "mentions",
                    "place",
                    "document"),
            "event_volume",
            List.of("data", "event_date", "source_rows", "events"),
            "event_files",
            List.of("file", "name"));

    /// {@return whether there are any}
    ///
    /// @throws IOException if that cannot be found out
    boolean exist() throws IOException;

    /// {@return the rows that a query gives}
    ///
    /// @param <T> what a row becomes
    /// @param sql the query
    /// @param reading reads a row
    /// @throws IOException if it cannot be answered
    <T> List<T> query(String sql, Function<Row, T> reading) throws IOException;

    /// A row of an answer.
    interface Row {
        /// {@return a text, empty where there is none}
        ///
        /// @param column name of its column
        String text(String column);

        /// {@return a whole number, 0 where there is none}
        ///
        /// @param column name of its column
        long number(String column);

        /// {@return a decimal number, null where there is none}
        ///
        /// @param column name of its column
        @Nullable
        BigDecimal decimal(String column);

        /// {@return a day, the epoch where there is none}
        ///
        /// @param column name of its column
        LocalDate day(String column);
    }
}
