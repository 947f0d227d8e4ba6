package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdealPointsTest {
    @TempDir
    private Path temp;

    private static String concert(int code, Object... arguments) {
        var out = new StringWriter();
        var both = new PrintWriter(out);
        assertThat(Concert.run(
                        both,
                        both,
                        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new)))
                .isEqualTo(code);
        return out.toString();
    }

    /// The bundled votes, few iterations: the same bytes on one thread and on two.
    @Test
    void threadsChangeNothing() throws IOException {
        var one = temp.resolve("one.csv");
        var two = temp.resolve("two.csv");
        var words = concert(0, "idealpoints", "--votes", "important", "--iterations", 12, "--threads", 1, "--out", one);
        assertThat(words).contains("6250 country-sessions from 67339 votes on 386 items", "Split R-hat");
        concert(0, "idealpoints", "--votes", "important", "--iterations", 12, "--threads", 2, "--out", two);
        assertThat(Files.readString(one)).isEqualTo(Files.readString(two));
        var lines = Files.readAllLines(one);
        assertThat(lines).hasSize(6251);
        assertThat(lines.getFirst()).startsWith("ccode,session,year,nvotes,idealpoint,sd,q05");
        assertThat(lines.get(1)).startsWith("2,38,1983,8,");
    }

    @Test
    void badOptionsAreTold() {
        assertThat(concert(2, "idealpoints", "--iterations", 3, "--out", temp.resolve("x.csv")))
                .contains("expected at least 12");
        assertThat(concert(2, "idealpoints", "--out", temp)).contains("expected a file");
        assertThat(concert(2, "idealpoints")).contains("--out");
        assertThat(concert(2, "idealpoints", "--votes", "most", "--out", temp.resolve("x.csv")))
                .contains("most");
    }
}
