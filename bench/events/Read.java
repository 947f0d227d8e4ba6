import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Times the database alone: `plain FILE STORE` reads a file of GDELT 1.0 into a table as it is, all
/// columns as text; `query STORE SQL` runs the statement of a file for one pair and for every pair of
/// states.
class Read {
    public static void main(String... arguments) throws Exception {
        if (arguments[0].equals("plain")) {
            plain(arguments[1], arguments[2]);
        } else {
            query(arguments[1], Files.readString(Path.of(arguments[2])));
        }
    }

    static void plain(String file, String store) throws SQLException {
        var columns = IntStream.rangeClosed(1, 58)
                .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        try (var database = DriverManager.getConnection("jdbc:duckdb:" + store);
                var statement = database.createStatement()) {
            statement.execute("SET memory_limit = '512MB'");
            timed(
                    "read_csv into a table",
                    statement,
                    "CREATE TABLE t AS SELECT * FROM read_csv('" + file
                            + "', auto_detect = false, header = false, delim = '\t', quote = '', escape = '', null_padding = true, "
                            + "columns = {" + columns + "})");
        }
    }

    static void query(String store, String sql) throws SQLException {
        var filled = sql.replace("${period}", "month")
                .replace("${data}", "gdelt1")
                .replace("${from}", "1979-01-01")
                .replace("${to}", "2021-12-31")
                .replace("${quad}", "quad")
                .replace("${also}", "");
        try (var database = DriverManager.getConnection("jdbc:duckdb:" + store);
                var statement = database.createStatement()) {
            var pair = filled.replace("${countries}", "'RUS', 'PAK'");
            var all = filled.replace("IN (${countries})", "IS NOT NULL");
            for (var run = 0; run < 3; run++) {
                timed("one pair by month", statement, pair);
                timed("every pair by month", statement, all);
            }
        }
    }

    static void timed(String what, Statement statement, String sql) throws SQLException {
        var wall = System.nanoTime();
        var processor = processor();
        statement.execute(sql);
        System.out.printf(
                "%s: %.2f s wall, %.2f s processor%n",
                what, (System.nanoTime() - wall) / 1e9, (processor() - processor) / 1e9);
    }

    static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
