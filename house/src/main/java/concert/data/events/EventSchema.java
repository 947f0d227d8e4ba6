package concert.data.events;

import concert.data.store.Resource;
import concert.data.store.Sql;
import concert.scenario.world.Scheme;
import concert.scenario.world.State;
import concert.scenario.world.States;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of event data in the store, and the tables of codes that a file is read with.
final class EventSchema {
    /// The canonical columns, in the order of the table.
    static final String COLUMNS = "id, event_date, data, file, line, actor, actor_country, actor_sector, actor_name, "
            + "recipient, recipient_country, recipient_sector, recipient_name, code, type, mode, context, quad, intensity, "
            + "scale, mentions, sources, place, document, sentence, span, coder, review";

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS events (id VARCHAR, event_date DATE, data VARCHAR, file INTEGER, line BIGINT, "
                    + "actor VARCHAR, actor_country VARCHAR, actor_sector VARCHAR, actor_name VARCHAR, recipient VARCHAR, "
                    + "recipient_country VARCHAR, recipient_sector VARCHAR, recipient_name VARCHAR, code VARCHAR, "
                    + "type VARCHAR, mode VARCHAR, context VARCHAR, quad TINYINT, intensity DECIMAL(6, 3), scale VARCHAR, "
                    + "mentions INTEGER, sources INTEGER, place VARCHAR, document VARCHAR, sentence VARCHAR, "
                    + "span VARCHAR, coder VARCHAR, review VARCHAR)",
            "CREATE TABLE IF NOT EXISTS event_volume (data VARCHAR, event_date DATE, source_rows BIGINT, events BIGINT)",
            "CREATE TABLE IF NOT EXISTS event_files (file INTEGER, format VARCHAR, name VARCHAR, fingerprint VARCHAR, "
                    + "rows_read BIGINT, rows_kept BIGINT, first DATE, last DATE)",
            "CREATE TABLE IF NOT EXISTS event_counts (file INTEGER, kept BOOLEAN, what VARCHAR, events BIGINT, "
                    + "line BIGINT, text VARCHAR)");

    /// The tables whose rows belong to a file.
    static final List<String> OF_FILES = List.of("events", "event_files", "event_counts");

    private EventSchema() {}

    static void create(Connection store) throws SQLException {
        for (var table : TABLES) {
            Sql.execute(store, table);
        }
    }

    /// Temporary tables of the codes and of the names of countries.
    static void fill(Connection store, States states) throws SQLException {
        Sql.execute(
                store,
                "CREATE TEMP TABLE event_codes AS SELECT code, NULLIF(type, '') AS type, NULLIF(mode, '') AS mode, quad, "
                        + "goldstein FROM (VALUES "
                        + EventCode.all().stream().map(EventSchema::values).collect(Collectors.joining(", "))
                        + ") AS t(code, type, mode, quad, goldstein)");
        Sql.execute(
                store,
                "CREATE TEMP TABLE event_countries AS SELECT DISTINCT ON (name) lower(said) AS name, iso3 FROM (VALUES "
                        + Stream.concat(otherNames(), states.all().stream().flatMap(EventSchema::names))
                                .collect(Collectors.joining(", "))
                        + ") AS t(said, iso3)");
        Sql.execute(
                store,
                "CREATE TEMP TABLE event_states AS SELECT DISTINCT iso3 FROM (VALUES "
                        + states.all().stream()
                                .flatMap(state -> state.codes().stream())
                                .filter(code -> code.scheme() == Scheme.ISO3)
                                .map(code -> "(" + Sql.text(code.text()) + ")")
                                .collect(Collectors.joining(", "))
                        + ") AS t(iso3) UNION SELECT iso3 FROM event_countries");
    }

    private static String values(EventCode code) {
        return "("
                + Stream.of(code.code(), code.type(), code.mode(), Integer.toString(code.quad()))
                        .map(Sql::text)
                        .collect(Collectors.joining(", "))
                + ", " + Sql.text(Double.toString(code.goldstein())) + ")";
    }

    private static Stream<String> names(State state) {
        return state.codes().stream()
                .filter(code -> code.scheme() == Scheme.ISO3 && code.last() == State.LASTING)
                .flatMap(code -> Stream.of(state.name(), code.text())
                        .map(name -> "(" + Sql.text(name) + ", " + Sql.text(code.text()) + ")"));
    }

    private static Stream<String> otherNames() {
        return Resource.text(EventFormat.class, "countries.csv")
                .lines()
                .skip(1)
                .map(line -> "("
                        + Sql.text(line.substring(0, line.lastIndexOf(',')).replace("\"", "")) + ", "
                        + Sql.text(line.substring(line.lastIndexOf(',') + 1)) + ")");
    }
}
