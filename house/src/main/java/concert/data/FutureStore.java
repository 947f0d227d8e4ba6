package concert.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Futures on disk, in chunks, so that a run that was killed goes on where it stopped.
///
/// A chunk is a file of its own in the folder `.futures`: one row of doubles for each future, little-endian, then a
/// checksum. It gets its name when it is complete and on the disk, so a chunk is there whole or not at all. The file
/// `plan` says what the chunks belong to.
public final class FutureStore {
    private static final String FOLDER = ".futures";
    private static final String PLAN = "plan";

    private final Path folder;
    private final Plan plan;

    private FutureStore(Path folder, Plan plan) {
        this.folder = folder;
        this.plan = plan;
    }

    /// What is computed.
    ///
    /// @param run names everything that the values depend on: version, input, design, seed
    /// @param columns names of the values of a future
    /// @param futures how many futures, at least 1
    /// @param chunk how many futures a chunk holds, at least 1
    public record Plan(String run, List<String> columns, int futures, int chunk) {
        /// Copies the names and checks the numbers.
        public Plan {
            columns = List.copyOf(columns);
            if (futures < 1 || chunk < 1) {
                throw new IllegalArgumentException(
                        futures + " futures in chunks of " + chunk + ", expected at least 1 of each");
            }
        }

        /// {@return how many chunks there are}
        public int chunks() {
            return (futures + chunk - 1) / chunk;
        }

        /// {@return the first future of a chunk}
        ///
        /// @param number number of the chunk, from 0
        public int from(int number) {
            return number * chunk;
        }

        /// {@return how many futures a chunk holds}
        ///
        /// @param number number of the chunk, from 0
        public int size(int number) {
            return Math.min(chunk, futures - from(number));
        }

        private String text() {
            return run + "\n" + futures + "\n" + chunk + "\n" + String.join("\n", columns) + "\n";
        }
    }

    /// {@return the store, or empty where the folder holds unfinished futures of another plan}
    ///
    /// @param target the folder in which results will be
    /// @param plan what is computed
    /// @throws IOException if the folder cannot be read or written
    public static Optional<FutureStore> open(Path target, Plan plan) throws IOException {
        var folder = target.resolve(FOLDER);
        Files.createDirectories(folder);
        var file = folder.resolve(PLAN);
        if (Files.exists(file)) {
            return Files.readString(file).equals(plan.text())
                    ? Optional.of(new FutureStore(folder, plan))
                    : Optional.empty();
        }
        var bytes = plan.text().getBytes(StandardCharsets.UTF_8);
        replace(file, ByteBuffer.wrap(bytes));
        return Optional.of(new FutureStore(folder, plan));
    }

    /// {@return what is computed}
    public Plan plan() {
        return plan;
    }

    /// {@return whether a chunk is there, whole}
    ///
    /// @param number number of the chunk, from 0
    /// @throws IOException if it cannot be read
    public boolean has(int number) throws IOException {
        return read(number).isPresent();
    }

    /// Keeps a chunk.
    ///
    /// @param number number of the chunk, from 0
    /// @param rows for each future one value for each column, NaN where it has none
    /// @throws IOException if it cannot be written; the chunk is then not there
    public void write(int number, double[][] rows) throws IOException {
        var buffer = buffer(number);
        for (var row : rows) {
            for (var value : row) {
                buffer.putDouble(value);
            }
        }
        buffer.putLong(checksum(buffer));
        replace(file(number), buffer.flip());
    }

    /// {@return the rows of a chunk, empty where it is not there or not whole}
    ///
    /// @param number number of the chunk, from 0
    /// @throws IOException if it cannot be read
    public Optional<double[][]> read(int number) throws IOException {
        if (!Files.exists(file(number))) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file(number));
        var expected = buffer(number);
        if (bytes.length != expected.capacity()) {
            return Optional.empty();
        }
        expected.put(bytes).position(bytes.length - Long.BYTES);
        var checksum = checksum(expected);
        if (expected.getLong() != checksum) {
            return Optional.empty();
        }
        var rows = new double[plan.size(number)][plan.columns().size()];
        expected.flip();
        for (var row : rows) {
            for (var column = 0; column < row.length; column++) {
                row[column] = expected.getDouble();
            }
        }
        return Optional.of(rows);
    }

    /// Removes the chunks and the plan.
    ///
    /// @throws IOException if they cannot be removed
    public void remove() throws IOException {
        clear(folder);
    }

    /// Removes the unfinished futures of whatever plan.
    ///
    /// @param target the folder in which results would be
    /// @throws IOException if they cannot be removed
    public static void forget(Path target) throws IOException {
        clear(target.resolve(FOLDER));
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private ByteBuffer buffer(int number) {
        return ByteBuffer.allocate(plan.size(number) * plan.columns().size() * Double.BYTES + Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Of everything before the buffer's position.
    private static long checksum(ByteBuffer buffer) {
        var sum = new CRC32C();
        sum.update(buffer.duplicate().flip());
        return sum.getValue();
    }

    private Path file(int number) {
        return folder.resolve("chunk-" + number);
    }

    private static void replace(Path file, ByteBuffer bytes) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
