package concert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where futures are computed: what the options refuse before anything is computed or written.
class EngineOptionsTest {
    private static final String EXAMPLE =
            Path.of("..", "examples", "pakistan-russia-2021").toString();

    @TempDir
    private Path place;

    private CommandLineRun ensemble(String... more) {
        var always = Stream.of("ensemble", EXAMPLE, "--futures", "20", "--out", place.resolve("new"));
        return CommandLineRun.concert(Stream.concat(always, Arrays.stream(more)).toArray());
    }

    private void refused(String message, String... more) {
        var run = ensemble(more);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void anEngineThatIsUnknown() {
        refused("expected one of [LOCAL, SPARK]", "--engine", "abacus");
    }

    @Test
    void aMasterWithoutAnEngine() {
        refused("without an engine that has one. Add --engine spark", "--master", "spark://head:7077");
        refused("--conf: found \"spark.cores.max\" without a cluster", "--conf", "spark.cores.max=2");
    }

    @Test
    void anEngineWithoutAMaster() {
        refused("--engine spark: found no --master, expected the address of a cluster", "--engine", "spark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head:7077",
                "spark://head",
                "spark:/head:7077",
                "spark://head:70777",
                "spark://head:0",
                "http://head:8080",
                "local[0]",
                "local[two]",
                "",
                "k8s://"
            })
    void anAddressThatIsNone(String address) {
        refused(
                "--master: found \"" + address + "\", expected spark://HOST:PORT",
                "--engine",
                "spark",
                "--master",
                address);
    }

    @ParameterizedTest
    @CsvSource({
        "spark://a:1",
        "'spark://a.b:7077,c:7078'",
        "spark://[::1]:7077",
        "local",
        "local[2]",
        "local[*]",
        "yarn",
        "k8s://https://h:443"
    })
    void anAddressIsRightWithoutTheModuleThatUnderstandsIt(String address) {
        refused("its software is not on the class path", "--engine", "SPARK", "--master", address);
    }

    @Test
    void allProblemsAtOnce() {
        var run = ensemble("--engine", "spark", "--master", "head", "--conf", "memory=1g");
        assertThat(run.err()).contains("--master: found \"head\"", "--conf: found \"memory\"");
    }
}
