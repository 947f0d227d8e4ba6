package concert.math;

import static org.assertj.core.api.Assertions.assertThat;

import concert.math.NativeLibrary.Loaded;
import concert.math.NativeLibrary.Missing;
import concert.math.NativeLibrary.Platform;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
    @TempDir
    Path cache;

    @ParameterizedTest
    @CsvSource({
        "Linux,          amd64,   ortools-linux-x86-64/libhighs.so.1",
        "Linux,          aarch64, ortools-linux-aarch64/libhighs.so.1",
        "Mac OS X,       x86_64,  ortools-darwin-x86-64/libhighs.1.dylib",
        "Mac OS X,       aarch64, ortools-darwin-aarch64/libhighs.1.dylib",
        "Windows 11,     amd64,   ortools-win32-x86-64/highs.dll"
    })
    void eachPlatformHasItsFile(String system, String architecture, String resource) {
        var platform = Platform.of(system, architecture);
        assertThat(platform.resource()).isEqualTo(resource);
        assertThat(Platform.KNOWN).contains(platform.name());
    }

    @Test
    void aMachineWithoutASolverIsToldSo() {
        var missing = (Missing) NativeLibrary.of(Platform.of("FreeBSD", "riscv64"), cache);
        assertThat(missing.why())
                .contains("no solver for freebsd-riscv64")
                .contains("linux-x86-64")
                .contains("run Concert on one of these");
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.writeString(cache.resolve("taken"), "a file");
        var missing = (Missing) NativeLibrary.of(here(), file);
        assertThat(missing.why()).contains("taken").contains("-Dconcert.cache=");
    }

    @Test
    void theCopyIsMadeOnce() throws IOException {
        var first = NativeLibrary.extract(resource(), cache);
        var written = Files.getLastModifiedTime(first);
        assertThat(NativeLibrary.extract(resource(), cache)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
        try (var files = Files.list(cache)) {
            assertThat(files).containsExactly(first);
        }
    }

    @Test
    void aHalfWrittenCopyIsReplaced() throws IOException {
        var copy = NativeLibrary.extract(resource(), cache);
        var size = Files.size(copy);
        Files.writeString(copy, "half");
        assertThat(NativeLibrary.extract(resource(), cache)).isEqualTo(copy).hasSize(size);
    }

    @Test
    void manyMayCopyAtTheSameTime() throws IOException {
        var copies = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> copy())
                .distinct()
                .toList();
        assertThat(copies).hasSize(1);
        assertThat(NativeLibrary.of(here(), cache)).isInstanceOf(Loaded.class);
        try (var files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }

    private Path copy() {
        try {
            return NativeLibrary.extract(resource(), cache);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Platform here() {
        return Platform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    private static URL resource() {
        return NativeLibraryTest.class.getClassLoader().getResource(here().resource());
    }
}
