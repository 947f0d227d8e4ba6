package concert.data.futures;

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
/// A chunk is a file of its own in the folder `.futures`: the values of each column in all its futures as doubles,
/// little-endian, then a checksum. It gets its name when it is complete; should a power cut tear it nevertheless, the
/// checksum tells. So a chunk is there whole or not at all. The file `plan` says what the chunks belong to. Chunks may
/// be written on several threads.
public final class FutureStore {
    private static final String FOLDER = ".futures";
    private static final String PLAN = "plan";
    private static final String TABLE = "table";

    /// So many bytes are written at once: each piece is copied on its way to the disk.
    private static final int PIECE = 1 << 18;

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
        replace(file, channel -> write(channel, ByteBuffer.wrap(bytes)));
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
    /// @param chunk the values of its futures
    /// @throws IOException if it cannot be written; the chunk is then not there
    public void write(int number, FutureChunk chunk) throws IOException {
        replace(file(number), channel -> {
            var sum = checksum();
            sum.update(chunk.bytes());
            write(channel, ByteBuffer.wrap(chunk.bytes()));
            var end = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            write(channel, end.putLong(sum.getValue()).flip());
        });
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        var end = bytes.limit();
        while (bytes.position() < end) {
            bytes.limit(Math.min(end, bytes.position() + PIECE));
            channel.write(bytes);
        }
    }

    /// {@return the columns of a chunk, each with one value for each future; empty where it is not there or not whole}
    ///
    /// @param number number of the chunk, from 0
    /// @throws IOException if it cannot be read
    public Optional<double[][]> read(int number) throws IOException {
        if (!Files.exists(file(number))) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file(number))).order(ByteOrder.LITTLE_ENDIAN);
        var size = plan.size(number) * plan.columns().size() * Double.BYTES;
        if (bytes.capacity() != size + Long.BYTES) {
            return Optional.empty();
        }
        var sum = checksum();
        sum.update(bytes.limit(size));
        if (bytes.limit(size + Long.BYTES).getLong() != sum.getValue()) {
            return Optional.empty();
        }
        var columns = new double[plan.columns().size()][plan.size(number)];
        var doubles = bytes.flip().asDoubleBuffer();
        for (var column : columns) {
            doubles.get(column);
        }
        return Optional.of(columns);
    }

    /// {@return some columns, each with one value for each future of all chunks}
    ///
    /// @param first the first of them
    /// @param count how many
    /// @throws IOException if a chunk is missing or cannot be read
    public double[][] columns(int first, int count) throws IOException {
        return columns(first, count, 0, plan.chunks());
    }

    /// Some columns, each with one value for each future of the chunks from one up to another.
    double[][] columns(int first, int count, int from, int to) throws IOException {
        var start = plan.from(from);
        var columns = new double[count][plan.from(to - 1) + plan.size(to - 1) - start];
        var bytes = ByteBuffer.allocateDirect(count * plan.size(from) * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (var chunk = from; chunk < to; chunk++) {
            var size = plan.size(chunk);
            bytes.clear().limit(count * size * Double.BYTES);
            try (var channel = FileChannel.open(file(chunk))) {
                channel.position((long) first * size * Double.BYTES);
                while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            }
            var doubles = bytes.flip().asDoubleBuffer();
            for (var column : columns) {
                doubles.get(column, plan.from(chunk) - start, size);
            }
        }
        return columns;
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

    /// {@return an empty folder for tables that are being made of the futures; it goes when the store is removed}
    ///
    /// @throws IOException if it cannot be made or emptied
    public Path scratch() throws IOException {
        var table = folder.resolve(TABLE);
        Files.createDirectories(table);
        empty(table);
        return table;
    }

    /// The plan goes last: chunks without a plan would pass for those of the next one.
    private static void clear(Path folder) throws IOException {
        var table = folder.resolve(TABLE);
        if (Files.exists(table)) {
            empty(table);
            Files.delete(table);
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith(PLAN)).toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder.resolve(PLAN));
        Files.deleteIfExists(folder);
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Of the plan and every number, so that a chunk passes for no other run's.
    private CRC32C checksum() {
        var sum = new CRC32C();
        sum.update(plan.text().getBytes(StandardCharsets.UTF_8));
        return sum;
    }

    private Path file(int number) {
        return folder.resolve("chunk-" + number);
    }

    /// Writes a file.
    @FunctionalInterface
    private interface Writing {
        void to(FileChannel channel) throws IOException;
    }

    private static void replace(Path file, Writing content) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            content.to(channel);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
