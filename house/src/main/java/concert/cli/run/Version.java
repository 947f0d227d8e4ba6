package concert.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Which Concert this is.
public final class Version implements IVersionProvider {

    /// Asked by the command line.
    public Version() {}

    /// {@return the version's number}
    public static String number() {
        try (var text = Version.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Concert " + number() + " (Java " + Runtime.version() + ")"};
    }
}
