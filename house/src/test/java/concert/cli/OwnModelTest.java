package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an answer rests on where the model is the user's own: a formula of the scenario's numbers, or a table of cases.
class OwnModelTest {
    private static final String ISHIGAMI = "sin(facts.x1) + 7 * sin(facts.x2) ^ 2 + 0.1 * facts.x3 ^ 4 * sin(facts.x1)";

    @TempDir
    private Path place;

    @BeforeEach
    void write() throws IOException {
        var own = Files.createDirectory(place.resolve("own"));
        Files.writeString(own.resolve("scenario.yaml"), "id: own\ntitle: Own model\nas_of: 2021-01-01\n");
        var pi = "-3.141592653589793..3.141592653589793";
        Files.writeString(own.resolve("facts.csv"), "key,value\nx1," + pi + "\nx2," + pi + "\nx3," + pi + "\n");
        Files.writeString(place.resolve("cases.csv"), cases());
    }

    /// Of 100 cases those with a from 30 and b below 5 are of interest; c says nothing.
    private static String cases() {
        var text = new StringBuilder("a,b,c,costly\n");
        for (var i = 0; i < 100; i++) {
            text.append(i)
                    .append(',')
                    .append(i % 10)
                    .append(',')
                    .append(i * 37 % 100)
                    .append(i >= 30 && i % 10 < 5 ? ",1" : ",0")
                    .append('\n');
        }
        return text.toString();
    }

    /// Ishigami & Homma 1990 (doi:10.1109/ISUMA.1990.151285): first order .3139, .4424, 0; total .5576, .4424, .2437.
    @Test
    void sobolOfAFormula() {
        var inputs = concert(
                        "sensitivity",
                        place.resolve("own"),
                        "--metric",
                        ISHIGAMI,
                        "--method",
                        "sobol",
                        "--points",
                        2048,
                        "--json")
                .json()
                .path("inputs");
        assertThat(inputs.get(0).path("input").asString()).isEqualTo("facts.x1.value");
        assertThat(inputs.get(0).path("first").asDouble()).isCloseTo(.3139, within(.05));
        assertThat(inputs.get(0).path("total").asDouble()).isCloseTo(.5576, within(.05));
        assertThat(inputs.get(1).path("first").asDouble()).isCloseTo(.4424, within(.05));
        assertThat(inputs.get(2).path("first").asDouble()).isCloseTo(0, within(.05));
        assertThat(inputs.get(2).path("total").asDouble()).isCloseTo(.2437, within(.05));
    }

    /// 2x₁ + x₂: the elementary effects are 2 and 1 times the range, 2π, and do not spread.
    @Test
    void morrisOfAFormula() {
        var found = concert(
                        "sensitivity",
                        place.resolve("own"),
                        "--metric",
                        "2 * facts.x1 + facts.x2",
                        "--method",
                        "morris",
                        "--points",
                        5,
                        "--json")
                .json();
        assertThat(found.path("runs").asInt()).isEqualTo(20);
        assertThat(found.path("inputs").get(0).path("mean").asDouble()).isCloseTo(4 * Math.PI, within(1e-9));
        assertThat(found.path("inputs").get(1).path("meanAbsolute").asDouble()).isCloseTo(2 * Math.PI, within(1e-9));
        assertThat(found.path("inputs").get(1).path("deviation").asDouble()).isCloseTo(0, within(1e-9));
    }

    /// The logarithm of x₁ has no value in half of the runs.
    @Test
    void runsWithoutAResultAreCounted() {
        var found = concert(
                        "sensitivity",
                        place.resolve("own"),
                        "--metric",
                        "ln(facts.x1)",
                        "--method",
                        "sobol",
                        "--points",
                        64,
                        "--json")
                .json();
        assertThat(found.path("runs").asInt()).isEqualTo(64 * 5);
        assertThat(found.path("withoutResult").asInt()).isBetween(30, 60);
        assertThat(found.path("inputs").get(0).path("total").asDouble()).isPositive();
    }

    @Test
    void casesOfAnotherModel() {
        var found = concert("discover", place.resolve("cases.csv"), "--of", "costly", "--inputs", "1-3", "--json")
                .json();
        assertThat(found.path("cases").asInt()).isEqualTo(100);
        assertThat(found.path("holding").asInt()).isEqualTo(35);
        var best = found.path("path").get(found.path("path").size() - 1);
        assertThat(best.path("density").asDouble()).isEqualTo(1);
        assertThat(best.path("limits"))
                .extracting(limit -> limit.path("input").asString())
                .contains("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--of nothing; cases.csv:1: nothing: found",
                "--of costly --inputs 1-9; expected numbers of columns from 1 to 4",
                "--of b; cases.csv:4: b: found \"2\", expected 1 where the case is of interest and 0 where it is not",
                "--when facts.x1>0 --of costly; both --when and --of",
                "--of costly --alpha .7; --alpha: found \"0.7\", expected a share above 0 and below 0.5"
            })
    void whatIsWrongIsTold(String options, String told) {
        var words = ("discover " + place.resolve("cases.csv") + " " + options).split(" ");
        var run = concert((Object[]) words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    @Test
    void whatNeverHoldsHasNoRegion() {
        var run = concert("discover", place.resolve("own"), "--when", "facts.x1 > 9", "--futures", 50, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("It holds in 0 of 50 futures that decide it");
        assertThat(run.out()).contains("\"path\" : [ ]");
    }

    @Test
    void futuresThatDoNotDecideAreCounted() {
        var found = concert("discover", place.resolve("own"), "--when", "ln(facts.x1) > 0", "--futures", 200, "--json")
                .json();
        assertThat(found.path("futures").asInt()).isEqualTo(200);
        assertThat(found.path("decided").asInt()).isEqualTo(100);
        assertThat(found.path("path").get(0).path("cases").asInt()).isEqualTo(100);
    }
}
