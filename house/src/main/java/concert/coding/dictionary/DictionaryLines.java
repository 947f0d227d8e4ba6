package concert.coding.dictionary;

import concert.coding.parse.Lines;
import concert.scenario.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a dictionary without comments and blank lines.
final class DictionaryLines implements AutoCloseable {
    private final Lines lines;
    private final String file;
    private final String comments;

    /// @param comments the characters that start a comment
    DictionaryLines(InputStream input, String file, String comments, List<Problem> problems) {
        this.lines = new Lines(input, file, problems);
        this.file = file;
        this.comments = comments;
    }

    /// {@return the next line that says something, its end stripped; null at the end}
    @Nullable
    String next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var bare = uncommented(line);
            if (!bare.isBlank()) {
                return bare.stripTrailing();
            }
        }
        return null;
    }

    private String uncommented(String line) {
        if (line.stripLeading().startsWith("<!") || line.strip().equals("-->")) {
            return "";
        }
        for (var index = 0; index < line.length(); index++) {
            if (comments.indexOf(line.charAt(index)) >= 0) {
                return line.substring(0, index);
            }
        }
        return line;
    }

    Entry entry(String text) {
        return new Entry(file, lines.number(), text);
    }

    void tell(String field, String found, String expected, String fix) {
        lines.tell(field, found, expected, fix);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
