package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hash of a folder's input.
class FingerprintTest {
    @TempDir
    private Path temporary;

    /// `printf abc > b; printf '' > a; sha256sum a b | sha256sum`.
    @Test
    void itIsWhatSha256sumSaysOfItsOwnLines() {
        var fingerprint = new Fingerprint();
        fingerprint.add("b", "abc".getBytes(StandardCharsets.UTF_8));
        fingerprint.add("a", new byte[0]);
        assertThat(fingerprint.hash()).isEqualTo("bf6e2103d6cbead28abb7d3fec372bc25d03a35b1647e83e090248eb08d0adae");
    }

    @Test
    void everyInputCountsAndNothingElse() throws IOException {
        var draft = Draft.in(temporary);
        var hash = hash(draft);
        draft.write("README.md", "another");
        Files.createDirectory(draft.folder().resolve("documents"));
        draft.write("documents/text.txt", "a text");
        assertThat(hash(draft)).isEqualTo(hash);
        draft.write("facts.csv", draft.text("facts.csv") + "\n");
        assertThat(hash(draft)).isNotEqualTo(hash);
        var second = hash(draft);
        var energy = Files.createDirectories(draft.folder().resolve("energy"));
        try (var files = Files.list(Draft.FULL.resolve("energy"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, energy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        draft.write("energy/options.csv", "id,title,standing\n");
        assertThat(hash(draft)).isNotEqualTo(second);
    }

    private static String hash(Draft draft) {
        return switch (draft.read()) {
            case Reading.Accepted accepted -> accepted.inputHash();
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }
}
