package concert.documents.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A file of plain text. It is UTF-8, or UTF-16 with a byte order mark, or what the user says.
final class PlainTextFile {
    private PlainTextFile() {}

    static String text(byte[] bytes, Charset charset) throws Refusal {
        return withoutMark(checked(decoded(bytes, charset)));
    }

    /// Refuses bytes that are none of an encoding.
    static void check(byte[] bytes, Charset charset) throws Refusal {
        decoded(bytes, charset);
    }

    private static String decoded(byte[] bytes, Charset charset) throws Refusal {
        var buffer = ByteBuffer.wrap(bytes);
        var used = marked(bytes, charset);
        try {
            return used.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Refusal(
                    lineOf(bytes, buffer.position()),
                    String.format("byte %02X", bytes[Math.min(buffer.position(), bytes.length - 1)]),
                    "text in " + used.name(),
                    "Save the file as UTF-8, or say how it is written, as in --encoding windows-1252.");
        }
    }

    private static String checked(String text) throws Refusal {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == 0) {
                throw new Refusal("a zero byte, as in a binary file", "text", "Give PDF, DOCX, HTML or plain text.");
            }
        }
        return text;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset marked(byte[] bytes, Charset charset) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        return bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                ? StandardCharsets.UTF_16
                : charset;
    }

    private static int lineOf(byte[] bytes, int position) {
        var line = 1;
        for (var at = 0; at < Math.min(position, bytes.length); at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return line;
    }
}
