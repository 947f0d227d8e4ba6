package concert.coding.parse;

import concert.scenario.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a UTF-8 file in bounded memory. A line that is too long or not UTF-8 is a problem and is passed over.
public final class Lines implements AutoCloseable {
    private static final int LONGEST = 1 << 20;
    private static final int FIRST_BUFFER = 256;
    private static final int MOST_FLAWS = 1000;

    private final InputStream input;
    private final String file;
    private final List<Problem> problems;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int number;

    /// The lines of a file.
    ///
    /// @param input the file's bytes; closed with the lines
    /// @param file the file's name, for problems
    /// @param problems where problems go
    public Lines(InputStream input, String file, List<Problem> problems) {
        this.input = new BufferedInputStream(input, 1 << 16);
        this.file = file;
        this.problems = problems;
    }

    /// {@return the number of the line that was read last, from 1}
    public int number() {
        return number;
    }

    /// {@return whether so many problems were told that reading on is of no use}
    public boolean hopeless() {
        return problems.size() >= MOST_FLAWS;
    }

    /// Tells a problem of the line that was read last.
    ///
    /// @param field the field, empty where it is the whole line
    /// @param found what stands there
    /// @param expected what should stand there
    /// @param fix what to do, in an imperative sentence
    public void tell(String field, String found, String expected, String fix) {
        problems.add(new Problem(file, number, field, found, expected, fix));
    }

    /// Tells a problem of the heads of words, whose lines were read before.
    void tellHead(int line, String found, String expected, String fix) {
        problems.add(new Problem(file, line, "HEAD", found, expected, fix));
    }

    /// {@return the next line without its end, or null at the end of the file}
    ///
    /// @throws IOException if the file cannot be read
    public @Nullable String next() throws IOException {
        while (!hopeless()) {
            var length = fill();
            if (length < 0) {
                return null;
            }
            number++;
            if (length > LONGEST) {
                tell("", "a line of more than " + LONGEST + " bytes", "lines of text", "Break the line.");
                continue;
            }
            var line = decode(length);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /// Reads a line into the buffer; what is beyond the longest line is counted and not kept.
    private int fill() throws IOException {
        var length = 0;
        while (true) {
            var next = input.read();
            if (next < 0) {
                return length == 0 ? -1 : length;
            }
            if (next == '\n') {
                return length;
            }
            if (length < LONGEST) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                }
                buffer[length] = (byte) next;
            }
            length = Math.min(length + 1, LONGEST + 1);
        }
    }

    private @Nullable String decode(int length) {
        var end = length > 0 && buffer[length - 1] == '\r' ? length - 1 : length;
        if (isAscii(end)) {
            return new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, 0, end))
                    .toString();
        } catch (CharacterCodingException _) {
            tell("", "bytes that are not UTF-8", "UTF-8", "Convert the file to UTF-8.");
            return null;
        }
    }

    private boolean isAscii(int end) {
        for (var index = 0; index < end; index++) {
            if (buffer[index] < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
