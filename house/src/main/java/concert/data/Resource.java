package concert.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Files that come with Concert.
final class Resource {
    private Resource() {}

    /// {@return the bytes of a file, unpacked if its name ends in .gz}
    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
                var unpacked = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return unpacked.readAllBytes();
        }
    }

    /// {@return the text of a file}
    static String text(String name) throws IOException {
        return decoded(bytes(name));
    }

    /// {@return bytes as text: UTF-16 where they begin so, UTF-8, or Latin-1 where they are neither}
    static String decoded(byte[] bytes) {
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
