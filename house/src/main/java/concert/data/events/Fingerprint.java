package concert.data.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Tells files apart at the speed of the disk: their length and two checksums of different polynomials. A cryptographic
/// hash would cost as much as reading the events. That two files are taken for one in error needs equal length and 64
/// equal bits.
///
/// @param text the fingerprint, in hexadecimal digits
/// @param longLines how many of its lines are too long to be read
record Fingerprint(String text, long longLines) {
    private static final int BLOCK = 1 << 18;

    static Fingerprint of(Path file) throws IOException {
        var crc = new CRC32();
        var castagnoli = new CRC32C();
        var block = new byte[BLOCK];
        var lines = new LongLines();
        var length = 0L;
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                crc.update(block, 0, read);
                castagnoli.update(block, 0, read);
                lines.add(block, read);
                length += read;
            }
        }
        return new Fingerprint(
                String.format("%x-%08x%08x", length, crc.getValue(), castagnoli.getValue()), lines.count());
    }
}
