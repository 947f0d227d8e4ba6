package concert.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Files that come with Concert, beside a class.
public final class Resource {
    private Resource() {}

    /// {@return the bytes of a file, unpacked if its name ends in .gz}
    ///
    /// @param beside a class of its package
    /// @param name its name
    public static byte[] bytes(Class<?> beside, String name) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                var unpacked = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return unpacked.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// {@return the text of a file}
    ///
    /// @param beside a class of its package
    /// @param name its name
    public static String text(Class<?> beside, String name) {
        return decoded(bytes(beside, name));
    }

    /// {@return bytes as text: UTF-16 where they begin so, UTF-8, or Latin-1 where they are neither}
    ///
    /// @param bytes the bytes
    public static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xfe && bytes[0] != bytes[1]) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
