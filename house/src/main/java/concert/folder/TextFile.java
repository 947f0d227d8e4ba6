package concert.folder;

import concert.scenario.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A text file of the folder.
///
/// @param name its name
/// @param text its text without a byte order mark
record TextFile(String name, String text) {
    /// The largest file that is read, in bytes.
    static final int LARGEST = 64 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SAVE_AS_UTF8 = "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").";

    /// Reads a file, its bytes into the fingerprint as well.
    static Optional<TextFile> read(String name, Path path, Fingerprint fingerprint, Problems problems) {
        var bytes = bytes(name, path, problems);
        bytes.ifPresent(all -> fingerprint.add(name, all));
        return bytes.flatMap(all -> decoded(name, all, problems));
    }

    /// Reads a file of a program of Windows, which is in the western code page (Windows-1252) where it is no UTF-8.
    static Optional<TextFile> readWestern(String name, Path path, Fingerprint fingerprint, Problems problems) {
        var bytes = bytes(name, path, problems);
        bytes.ifPresent(all -> fingerprint.add(name, all));
        return bytes.flatMap(all -> {
            var strict = new Problems(List.of(name));
            var text = decoded(name, all, strict);
            return strict.isEmpty() || foreign(all).isPresent()
                    ? decoded(name, all, problems)
                    : text.or(() -> Optional.of(new TextFile(name, new String(all, Charset.forName("windows-1252")))));
        });
    }

    /// {@return the file's bytes, if it is an ordinary file that is not too large}
    static Optional<byte[]> bytes(String name, Path path, Problems problems) {
        try {
            if (!Files.isRegularFile(path)) {
                problems.add(Problem.whole(
                        name,
                        Files.isDirectory(path) ? "a folder" : "no ordinary file",
                        "a file",
                        "Put a plain text file in its place."));
                return Optional.empty();
            }
            try (var stream = Files.newInputStream(path)) {
                var bytes = stream.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    problems.add(Problem.whole(
                            name,
                            "more than " + (LARGEST >> 20) + " MB",
                            "at most " + (LARGEST >> 20) + " MB",
                            "Keep bulk data in a data set and write down only what the scenario needs."));
                    return Optional.empty();
                }
                return Optional.of(bytes);
            }
        } catch (IOException exception) {
            problems.add(Listing.unreadable(name, exception));
            return Optional.empty();
        }
    }

    private static Optional<TextFile> decoded(String name, byte[] bytes, Problems problems) {
        var foreign = foreign(bytes);
        if (foreign.isPresent()) {
            problems.add(Problem.whole(name, foreign.get(), "UTF-8 text", SAVE_AS_UTF8));
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(buffer).toString();
            return Optional.of(new TextFile(
                    name, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text));
        } catch (CharacterCodingException _) {
            var at = buffer.position();
            problems.add(new Problem(
                    name, lineOf(bytes, at), "", String.format("byte %02X", bytes[at]), "UTF-8 text", SAVE_AS_UTF8));
            return Optional.empty();
        }
    }

    /// What the bytes are if they plainly are not UTF-8.
    private static Optional<String> foreign(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("UTF-16 text");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("a spreadsheet workbook or zip archive");
        }
        for (var each : bytes) {
            if (each == 0) {
                return Optional.of("a zero byte, as in UTF-16 text or a binary file");
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }
}
