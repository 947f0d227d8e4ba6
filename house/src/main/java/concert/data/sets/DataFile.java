package concert.data.sets;

import concert.data.store.Resource;
import concert.scenario.Problem;
import concert.scenario.world.States;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A file of a data set, read and checked: by its header, then cell by cell.
///
/// @param holding what is told of it
/// @param rows its rows as [Schema] declares them, without the version
public record DataFile(Holding holding, List<List<Object>> rows) {
    /// Copies the rows.
    public DataFile {
        rows = List.copyOf(rows);
    }

    /// What reading a file gives.
    public sealed interface Reading {
        /// The file is good.
        ///
        /// @param file the file
        record Accepted(DataFile file) implements Reading {}

        /// The file is not.
        ///
        /// @param problems everything that is wrong with it, up to a limit
        record Rejected(List<Problem> problems) implements Reading {
            /// Copies the problems.
            public Rejected {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads a file.
    ///
    /// @param set the data set that it should be of
    /// @param path the file
    /// @param states the table of codes
    /// @return the file, or what is wrong with it
    /// @throws IOException if it cannot be read
    public static Reading read(DataSet set, Path path, States states) throws IOException {
        return read(set, path.toString(), Files.readAllBytes(path), states);
    }

    /// {@return the reading of a file, rejected if it is of another version than the user means}
    ///
    /// @param read the file as read
    /// @param version the version meant
    public static Reading of(Reading read, Optional<String> version) {
        return read instanceof Reading.Accepted(var file)
                ? Contents.problem(file.holding(), version)
                        .<Reading>map(problem -> new Reading.Rejected(List.of(problem)))
                        .orElse(read)
                : read;
    }

    /// {@return the reading of a file's bytes}
    ///
    /// @param set the data set that it should be of
    /// @param name name of the file
    /// @param bytes what it holds
    /// @param states the table of codes
    public static Reading read(DataSet set, String name, byte[] bytes, States states) {
        var foreign = Foreign.problem(name, bytes);
        if (foreign.isPresent()) {
            return new Reading.Rejected(List.of(foreign.get()));
        }
        var table = Headerless.headed(Csv.parse(Resource.decoded(bytes)));
        var twice = table.twice();
        if (twice.isPresent()) {
            return new Reading.Rejected(List.of(new Problem(
                    name,
                    1,
                    "header",
                    twice.get(),
                    "each column once",
                    "Remove one of them or give it another name.")));
        }
        var form = Forms.find(set, table);
        if (form.isEmpty()) {
            return new Reading.Rejected(List.of(misfit(set, name, table)));
        }
        var cells = new Cells(name, table, states);
        var parts = parts(form.get(), table, cells);
        if (!cells.problems().isEmpty()) {
            return new Reading.Rejected(cells.problems());
        }
        var rows = form.get().whole().of(parts);
        if (rows.isEmpty()) {
            return new Reading.Rejected(
                    List.of(new Problem(name, 1, "", "", "rows of data", "Take the whole file of the data set.")));
        }
        var wrong = Contents.problem(set, name, rows);
        return wrong.isEmpty()
                ? new Reading.Accepted(new DataFile(Holding.of(set, name, sha256(bytes), table, rows), rows))
                : new Reading.Rejected(List.of(wrong.get()));
    }

    private static List<List<Object>> parts(Form form, Csv table, Cells cells) {
        var parts = new ArrayList<List<Object>>(table.size());
        var keys = new HashMap<List<Object>, Integer>();
        for (var row = 0; row < table.size() && !cells.isHopeless(); row++) {
            cells.moveTo(row);
            for (var values : form.rows().apply(cells)) {
                parts.add(values);
                checkKey(form, values, keys, cells, table.line(row));
            }
        }
        return parts;
    }

    private static void checkKey(
            Form form, List<Object> values, HashMap<List<Object>, Integer> keys, Cells cells, int line) {
        var key = form.key().apply(values);
        if (!key.isEmpty()) {
            var before = keys.putIfAbsent(List.copyOf(key), line);
            cells.require(
                    before == null,
                    form.columns().getFirst(),
                    "no second row of " + key + ", which stands on line " + before,
                    "Remove one of them.");
        }
    }

    private static Problem misfit(DataSet set, String name, Csv table) {
        var meant = Forms.find(table)
                .map(form -> Contents.likely(form.set(), table).id())
                .map(id -> "It looks like " + id + ": concert data add " + id + " " + name)
                .or(() -> Headerless.hint(table))
                .orElse("Take " + set.origin() + ".");
        return new Problem(
                name,
                1,
                "header",
                String.join(", ", table.header()),
                "the columns of " + set.id() + ": " + Forms.expected(set),
                meant);
    }

    /// {@return the hash of bytes, in hexadecimal digits}
    ///
    /// @param bytes the bytes
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every platform has SHA-256", impossible);
        }
    }
}
