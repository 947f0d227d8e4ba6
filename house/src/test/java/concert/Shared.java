package concert;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Reference files that may be read but not shipped. They lie in a folder beside the checkout or where the system
/// property `concert.shared` says; a test that needs one is skipped where there is none.
public final class Shared {
    private Shared() {}

    /// {@return the file or folder; the test is skipped if there is none}
    ///
    /// @param path names of folders and file
    public static Path find(String... path) {
        var relative = Path.of("", path);
        var places = Stream.of(
                        System.getProperty("concert.shared", "../shared"),
                        "../shared",
                        "../../shared",
                        "../../../shared")
                .map(place -> Path.of(place).resolve(relative))
                .toList();
        var found = places.stream().filter(Files::exists).findFirst();
        assumeTrue(found.isPresent(), () -> "needs the reference file " + relative + ", which is not shipped");
        return found.orElseThrow();
    }
}
