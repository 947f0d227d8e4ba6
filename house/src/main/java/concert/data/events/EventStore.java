package concert.data.events;

import concert.data.sets.StateTable;
import concert.data.store.DataStore;
import concert.data.store.Sql;
import concert.scenario.Problem;
import concert.scenario.world.States;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;

/// Event data in the user's store.
///
/// @param store the store
/// @param states the table of states
public record EventStore(DataStore store, States states) {
    /// Bounds the database: what does not fit goes to the disk beside the store.
    private static final String MEMORY = "SET memory_limit = '512MB'";

    /// {@return event data in the user's store}
    public static EventStore ofUser() {
        return new EventStore(DataStore.ofUser(), StateTable.read());
    }

    /// How a file is read.
    ///
    /// @param format its format; what its start tells, if empty
    /// @param encoding `utf-8`, `latin-1` or `utf-16`; what its start tells, if empty
    public record Options(Optional<EventFormat> format, String encoding) {
        /// As the file itself tells.
        public static final Options DEFAULTS = new Options(Optional.empty(), "");
    }

    /// What became of a file.
    public sealed interface Outcome {
        /// Its rows are in the store now.
        ///
        /// @param file what was kept
        record Added(EventFile file) implements Outcome {}

        /// The store has had the same file before; nothing was changed.
        ///
        /// @param file what was kept then
        record Known(EventFile file) implements Outcome {}

        /// Nothing of it can be used; nothing was changed.
        ///
        /// @param problems why
        record Refused(List<Problem> problems) implements Outcome {
            /// Copies the problems.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Adds the rows of a file in one transaction. A process that dies in it leaves the store as it was.
    ///
    /// @param file the file
    /// @param options how it is read
    /// @return what became of it
    /// @throws IOException if the file cannot be read or the store cannot be written
    public Outcome add(Path file, Options options) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return new Outcome.Refused(List.of(FileHead.unreadable(file)));
        }
        var fingerprint = Fingerprint.of(file);
        var known = EventRecords.find(store, fingerprint.text());
        if (known.isPresent()) {
            return new Outcome.Known(known.get());
        }
        var folder = Objects.requireNonNull(store.file().toAbsolutePath().getParent());
        try (var unpacked = Unpacked.of(file, fingerprint.longLines(), folder)) {
            return switch (FileHead.read(file.toString(), unpacked.file(), options)) {
                case FileHead.Found.Unknown(var problem) -> new Outcome.Refused(List.of(problem));
                case FileHead.Found.Known(var head) -> add(file, unpacked, head, fingerprint.text());
            };
        } catch (ZipException | EOFException broken) {
            return new Outcome.Refused(List.of(FileHead.broken(file, String.valueOf(broken.getMessage()))));
        }
    }

    private Outcome add(Path file, Unpacked unpacked, FileHead head, String fingerprint) throws IOException {
        var outcome = new ArrayList<Outcome>();
        store.change(open -> {
            Sql.execute(open, MEMORY);
            EventSchema.create(open);
            EventSchema.fill(open, states);
            outcome.add(add(open, file, unpacked, head, fingerprint));
        });
        return outcome.getFirst();
    }

    private Outcome add(Connection open, Path file, Unpacked unpacked, FileHead head, String fingerprint)
            throws SQLException {
        var number = (int) Sql.number(open, "SELECT COALESCE(max(file), 0) + 1 FROM event_files");
        var added = new EventImport(open, head, unpacked, number).run(file.toString(), fingerprint);
        var stored = added.drops().stream().anyMatch(drop -> drop.what().equals(EventImport.STORED));
        if (added.kept() == 0 && !stored) {
            open.rollback();
            return new Outcome.Refused(useless(added));
        }
        EventRecords.write(open, added);
        return new Outcome.Added(added);
    }

    private static List<Problem> useless(EventFile file) {
        var expected = "rows of " + file.format().title();
        var fix = "Take the file as it is published, or name its --format or --encoding.";
        return file.drops().isEmpty()
                ? List.of(new Problem(file.file(), 0, "", "no rows", expected, fix))
                : file.drops().stream()
                        .map(drop -> new Problem(
                                file.file(),
                                (int) drop.samples().getFirst().line(),
                                "",
                                drop.what() + " (" + drop.rows() + " of " + file.read() + " rows)",
                                expected,
                                fix))
                        .toList();
    }

    /// {@return every file that was added, in order}
    ///
    /// @throws IOException if the store cannot be read
    public List<EventFile> list() throws IOException {
        return EventRecords.all(store);
    }

    /// Removes the rows of files.
    ///
    /// @param files the files
    /// @throws IOException if the store cannot be written
    public void remove(List<EventFile> files) throws IOException {
        store.change(open -> {
            for (var file : files) {
                Sql.execute(
                        open,
                        "CREATE OR REPLACE TEMP TABLE days AS SELECT DISTINCT event_date FROM events WHERE file = "
                                + file.id());
                for (var table : EventSchema.OF_FILES) {
                    Sql.execute(open, "DELETE FROM " + table + " WHERE file = " + file.id());
                }
                EventVolume.recount(open, file.format().id(), "SELECT event_date FROM days");
            }
        });
    }
}
