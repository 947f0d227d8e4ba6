package concert.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The pages of `docs`, beside this module.
final class Documentation {
    private Documentation() {}

    static String read(String page) {
        try {
            return Files.readString(Path.of("..", "docs", page));
        } catch (IOException failure) {
            throw new UncheckedIOException(page, failure);
        }
    }
}
