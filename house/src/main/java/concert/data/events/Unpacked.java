package concert.data.events;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A file as the database can read it: itself, or what a zip or gzip file holds, unpacked beside the store and deleted
/// once it is read. Names within an archive are never used as places.
///
/// @param file the file to read
/// @param isTemporary whether it was unpacked
/// @param longLines how many of its lines are too long to be read
record Unpacked(Path file, boolean isTemporary, long longLines) implements AutoCloseable {
    private static final int ZIP = 0x504b;
    private static final int GZIP = 0x1f8b;
    private static final String PREFIX = "events-";
    private static final String SUFFIX = ".unpacked";
    private static final int BLOCK = 1 << 16;
    /// Event files shrink to a fifth or a tenth; what grows by more than this is made to fill a disk.
    private static final long MOST_GROWTH = 100;

    private static final long SMALL = 10_000_000;

    /// Unpacks a file if it is an archive. An archive that cannot or should not be unpacked is a `ZipException`, whose
    /// message says what is found.
    static Unpacked of(Path file, long longLines, Path folder) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            var magic = in.read() << Byte.SIZE | in.read();
            in.reset();
            return switch (magic) {
                case ZIP -> zip(file, new ZipInputStream(in), folder);
                case GZIP -> unpack(file, new GZIPInputStream(in, BLOCK), folder);
                default -> new Unpacked(file, false, longLines);
            };
        }
    }

    private static Unpacked zip(Path file, ZipInputStream zip, Path folder) throws IOException {
        var entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        if (entry == null) {
            throw new ZipException("an archive without files");
        }
        var unpacked = unpack(file, zip, folder);
        if (zip.getNextEntry() != null) {
            unpacked.close();
            throw new ZipException("an archive of several files");
        }
        return unpacked;
    }

    private static Unpacked unpack(Path file, InputStream in, Path folder) throws IOException {
        Files.createDirectories(folder);
        removeLeftovers(folder);
        var name = PREFIX + ProcessHandle.current().pid() + "-";
        var target = Files.createTempFile(folder, name, SUFFIX);
        try (var out = Files.newOutputStream(target)) {
            return new Unpacked(target, true, copy(in, out, Math.max(SMALL, MOST_GROWTH * Files.size(file))));
        } catch (IOException failure) {
            Files.deleteIfExists(target);
            throw failure;
        }
    }

    /// What a process left behind that was killed.
    private static void removeLeftovers(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (var file : files) {
                var pid =
                        file.getFileName().toString().substring(PREFIX.length()).split("-", 2)[0];
                if (pid.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        var block = new byte[BLOCK];
        var lines = new LongLines();
        var size = 0L;
        for (var read = in.read(block); read >= 0; read = in.read(block)) {
            size += read;
            if (size > most) {
                throw new ZipException("an archive that grows by more than " + MOST_GROWTH + " times");
            }
            lines.add(block, read);
            out.write(block, 0, read);
        }
        return lines.count();
    }

    @Override
    public void close() throws IOException {
        if (isTemporary) {
            Files.deleteIfExists(file);
        }
    }
}
