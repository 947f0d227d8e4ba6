package concert.math;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class NativeOutputTest {
    /// A program that prints by the C library and by Java, as the solver and Concert do.
    static final class Printer {
        @SuppressWarnings("restricted")
        public static void main(String[] args) throws Throwable {
            if (args.length > 0) {
                NativeOutput.silence();
            }
            var linker = Linker.nativeLinker();
            var puts = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("puts"), FunctionDescriptor.of(JAVA_INT, ADDRESS));
            var flush = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("fflush"), FunctionDescriptor.of(JAVA_INT, ADDRESS));
            try (var arena = Arena.ofConfined()) {
                var printed = (int) puts.invokeExact(arena.allocateFrom("native"));
                var flushed = (int) flush.invokeExact(MemorySegment.NULL);
                System.out.println(printed >= 0 && flushed == 0 ? "java" : "failed");
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatALibraryPrintsDoesNotStandInWhatConcertPrints() throws Exception {
        assertThat(printed()).isEqualTo("native\njava\n");
        assertThat(printed("silent")).isEqualTo("java\n");
    }

    private static String printed(String... args) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Printer.class.getName()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
