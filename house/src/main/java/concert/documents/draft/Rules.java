package concert.documents.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of rules that come with Concert.
final class Rules {
    private Rules() {}

    /// {@return the rows of a table without its header}
    static List<List<String>> read(String name, String separator) {
        var stream = Objects.requireNonNull(Rules.class.getResourceAsStream("/concert/documents/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(separator, -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
