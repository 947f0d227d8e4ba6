package concert.data.events;

import concert.data.events.EventTables.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The row at which a result of the database stands.
record DatabaseRow(ResultSet result) implements Row {
    @Override
    public String text(String column) {
        return Objects.requireNonNullElse(read(ResultSet::getString, column), "");
    }

    @Override
    public long number(String column) {
        return Objects.requireNonNullElse(read(ResultSet::getLong, column), 0L);
    }

    @Override
    public @Nullable BigDecimal decimal(String column) {
        return read(ResultSet::getBigDecimal, column);
    }

    @Override
    public LocalDate day(String column) {
        return Objects.requireNonNullElse(read(EventRecords::day, column), LocalDate.EPOCH);
    }

    private <T> @Nullable T read(Reading<T> reading, String column) {
        try {
            return reading.read(result, column);
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(column + ": " + failure.getMessage(), failure));
        }
    }

    /// Reads a column.
    private interface Reading<T> {
        @Nullable
        T read(ResultSet row, String column) throws SQLException;
    }
}
