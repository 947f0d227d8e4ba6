package concert.coding;

import concert.coding.parse.Lines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// PLOVER's type and mode of a code of CAMEO.
///
/// @param type the type, such as `consult`; empty for statements and appeals, which have none
/// @param mode the mode, such as `visit`; empty where it has none
public record Plover(String type, String mode) {
    private static final Plover NONE = new Plover("", "");

    /// {@return the type and mode of a code}
    ///
    /// @param code a code of CAMEO, such as `042`
    public static Plover of(String code) {
        for (var length = code.length(); length > 0; length--) {
            var plover = Conversion.TABLE.get(code.substring(0, length));
            if (plover != null) {
                return plover;
            }
        }
        return NONE;
    }

    /// The table, read when it is first asked for.
    private static final class Conversion {
        private static final Map<String, Plover> TABLE = read();

        private static Map<String, Plover> read() {
            var table = new HashMap<String, Plover>();
            var file = Objects.requireNonNull(Plover.class.getResourceAsStream("plover.txt"));
            try (var lines = new Lines(file, "plover.txt", new ArrayList<>())) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    if (!line.startsWith("#")) {
                        var words = line.split(" ", -1);
                        table.put(words[0], new Plover(words[1], words.length > 2 ? words[2] : ""));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(table);
        }
    }
}
