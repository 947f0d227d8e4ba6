package concert.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concert.report.OutputFiles.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAllFilesAndNothingElse() throws IOException {
        OutputFiles.write(folder.resolve("new"), files(Content.text("a"), Content.text("b")));
        assertThat(names(folder.resolve("new"))).containsExactly("one", "two");
        assertThat(folder.resolve("new").resolve("two")).hasContent("b");
    }

    @Test
    void replacesOldFiles() throws IOException {
        OutputFiles.write(folder, files(Content.text("a"), Content.text("b")));
        OutputFiles.write(folder, files(Content.text("c"), Content.text("d")));
        assertThat(names(folder)).containsExactly("one", "two");
        assertThat(folder.resolve("one")).hasContent("c");
        assertThat(folder.resolve("two")).hasContent("d");
    }

    /// No process has the number 999999999: the greatest is 2^22 on Linux.
    @Test
    void whatAKilledProcessLeftIsSwept() throws IOException {
        Files.writeString(folder.resolve(".one.999999999.new"), "half");
        Files.writeString(folder.resolve(".two.999999999.old"), "old");
        Files.writeString(folder.resolve(".three.999999999.new"), "of somebody else");
        OutputFiles.write(folder, files(Content.text("a"), Content.text("b")));
        assertThat(names(folder)).containsExactly(".three.999999999.new", "one", "two");
    }

    @Test
    void aFullDiskLeavesTheOldResult() throws IOException {
        OutputFiles.write(folder, files(Content.text("a"), Content.text("b")));
        Content full = file -> {
            Files.writeString(file, "half");
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> OutputFiles.write(folder, files(Content.text("c"), full)))
                .hasMessage("No space left on device");
        assertThat(names(folder)).containsExactly("one", "two");
        assertThat(folder.resolve("one")).hasContent("a");
    }

    @Test
    void aMoveThatFailsBringsTheEarlierOnesBack() throws IOException {
        Files.writeString(folder.resolve("one"), "a");
        Files.createDirectories(folder.resolve("two").resolve("in the way"));
        assertThatThrownBy(() -> OutputFiles.write(folder, files(Content.text("c"), Content.text("d"))))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("one")).hasContent("a");
        assertThat(names(folder)).containsExactly("one", "two");
    }

    @Test
    void aMoveThatFailsLeavesNoNewFile() throws IOException {
        Files.createDirectories(folder.resolve("two").resolve("in the way"));
        assertThatThrownBy(() -> OutputFiles.write(folder, files(Content.text("c"), Content.text("d"))))
                .isInstanceOf(IOException.class);
        assertThat(names(folder)).containsExactly("two");
    }

    @Test
    void anInterruptLeavesTheOldResult() throws Exception {
        OutputFiles.write(folder, files(Content.text("a"), Content.text("b")));
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("half written");
            child.destroy();
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(names(folder)).containsExactly("one", "two");
        assertThat(folder.resolve("one")).hasContent("a");
    }

    /// A program that never finishes its second file.
    static final class SlowWriter {
        private SlowWriter() {}

        public static void main(String[] arguments) throws IOException {
            OutputFiles.write(Path.of(arguments[0]), files(Content.text("c"), file -> {
                Files.writeString(file, "half");
                System.out.println("half written");
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }));
        }
    }

    private static SequencedMap<String, Content> files(Content one, Content two) {
        var files = new LinkedHashMap<String, Content>();
        files.put("one", one);
        files.put("two", two);
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
