package concert.bargaining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Reference figures in `published/bargaining`; the first line of each file tells its source and licence.
public final class Published {
    private Published() {}

    /// {@return the rows below the header}
    ///
    /// @param file name of the file
    public static List<List<String>> rows(String file) {
        return lines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
    }

    /// {@return the lines of a file}
    ///
    /// @param file name of the file
    public static List<String> lines(String file) {
        try (var stream = Published.class.getResourceAsStream("/published/bargaining/" + file)) {
            var bytes = Objects.requireNonNull(stream, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
