package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Concert as a process of its own: exit codes, interrupts, folders that cannot be written, streams.
class ProcessTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "emission-1988");

    @TempDir
    private Path place;

    private Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void copyTheExample() throws IOException {
        folder = Files.createDirectories(place.resolve("a folder, ünïcode"));
        try (var files = Files.list(EXAMPLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        for (var result : List.of("report.html", "metrics.csv", "assessment.json")) {
            Files.deleteIfExists(folder.resolve(result));
        }
    }

    private Process start(String... words) throws IOException {
        var command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Concert.class.getName());
        return new ProcessBuilder(Stream.concat(command, Arrays.stream(words)).toList())
                .redirectOutput(place.resolve("out").toFile())
                .redirectError(place.resolve("err").toFile())
                .start();
    }

    private Ended ended(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(place.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(place.resolve("err"), StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void assessesTwiceTheSameWay() throws IOException, InterruptedException {
        var first = ended(start("assess", folder.toString(), "--futures", "20"));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).as("no progress bar without a terminal").isEmpty();
        var report = Files.readString(folder.resolve("report.html"));
        var second = ended(start("assess", folder.toString(), "--futures", "20", "--threads", "1"));
        assertThat(second).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(report);
    }

    @Test
    void badInputIsToldWithoutAStackTraceAndWritesNothing() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("stances.csv"), "issue,actor,position\nnowhere,nobody,high\n");
        var before = names();
        var ended = ended(start("assess", folder.toString()));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out() + ended.err())
                .contains("stances.csv:2:", "nowhere")
                .doesNotContain("\tat ");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void anInterruptLeavesTheOldReport() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "signals are of Unix");
        Files.writeString(folder.resolve("report.html"), "old");
        var before = names();
        var process = start("assess", folder.toString(), "--futures", "5000000");
        Thread.sleep(2500);
        assertThat(process.isAlive()).as("still computing").isTrue();
        process.destroy();
        assertThat(ended(process).code())
                .as("128 and the signal's number, as for Ctrl-C")
                .isEqualTo(143);
        assertThat(names()).isEqualTo(before);
        assertThat(folder.resolve("report.html")).hasContent("old");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAFailureOfOneLine() throws IOException, InterruptedException {
        var blocked = Files.writeString(place.resolve("file"), "").resolve("below");
        var ended = ended(start("assess", folder.toString(), "--futures", "2", "--out", blocked.toString()));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("file");
    }
}
