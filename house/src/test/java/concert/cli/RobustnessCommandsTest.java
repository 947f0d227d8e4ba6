package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.data.futures.FutureStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an answer rests on, through the command line: ensembles that resume, sensitivity, discovery and flips.
class RobustnessCommandsTest {
    private static final String EXAMPLE =
            Path.of("..", "examples", "pakistan-russia-2021").toString();
    private static final String FORECAST = "bargaining.c_nuclear.forecast";

    @TempDir
    private Path place;

    private static JsonNode json(Object... arguments) {
        var run = concert(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private CommandLineRun ensemble(Path out, String... more) {
        var arguments = new ArrayList<>(
                List.of("ensemble", EXAMPLE, "--analyses", "bargaining", "--out", out.toString(), "--quiet"));
        arguments.addAll(List.of(more));
        return concert(arguments.toArray());
    }

    @Test
    void oneRowForEachFutureAndMetric() throws IOException {
        assertThat(ensemble(place, "--futures", "30", "--csv").code()).isZero();
        var rows = Files.readAllLines(place.resolve("futures.csv"));
        var metrics = Files.readAllLines(place.resolve("spreads.csv")).size() - 1;
        assertThat(rows).hasSize(1 + 30 * metrics).first().isEqualTo("future,metric,value");
        assertThat(rows.get(1)).startsWith("0,bargaining.");
        assertThat(Files.readAllLines(place.resolve("inputs.csv"))).hasSize(31);
        assertThat(place.resolve("futures.parquet")).isNotEmptyFile();
        try (var files = Files.list(place)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .isEmpty();
        }
    }

    /// The chunks of an ensemble that was killed after its first: the second run keeps it and ends with the same bits.
    @Test
    void whatIsThereIsNotComputedAgain() throws IOException {
        var whole = place.resolve("whole");
        var resumed = place.resolve("resumed");
        assertThat(ensemble(whole, "--futures", "1500", "--csv").code()).isZero();
        var first = ensemble(resumed, "--futures", "1500", "--threads", "1", "--stop-after", "1");
        assertThat(first.code()).isEqualTo(130);
        assertThat(resumed.resolve("futures.parquet")).doesNotExist();
        var second = concert(
                "ensemble",
                EXAMPLE,
                "--analyses",
                "bargaining",
                "--out",
                resumed.toString(),
                "--futures",
                "1500",
                "--csv",
                "--json");
        assertThat(JsonMapper.shared()
                        .readTree(second.out())
                        .get("chunksResumed")
                        .asInt())
                .isOne();
        for (var name : List.of("futures.csv", "inputs.csv", "spreads.csv", "futures.parquet")) {
            assertThat(resumed.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    @Test
    void unfinishedFuturesOfAnotherRunAreNotMixedIn() throws IOException {
        FutureStore.open(place, new FutureStore.Plan("another run", List.of("a"), 10, 5));
        var refused = ensemble(place, "--futures", "20");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("unfinished futures of another run", "--fresh");
        assertThat(ensemble(place, "--futures", "20", "--fresh").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"random", "latin", "sobol"})
    void everyDesignAgreesOnTheMiddle(String design) {
        var metrics = json(
                        "ensemble",
                        EXAMPLE,
                        "--analyses",
                        "bargaining",
                        "--out",
                        place.toString(),
                        "--futures",
                        "256",
                        "--design",
                        design,
                        "--json")
                .get("metrics");
        assertThat(metrics.get("bargaining.c_nuclear.compromise").get("p50").asDouble())
                .isBetween(20.0, 40.0);
    }

    @Test
    void aBoxInWhichTheConditionIsDense() {
        var found = json("discover", EXAMPLE, "--when", FORECAST + " > 15", "--futures", "300", "--json");
        var path = found.get("path");
        assertThat(path.get(0).get("coverage").asDouble()).isOne();
        var last = path.get(path.size() - 1);
        assertThat(last.get("density").asDouble())
                .isGreaterThan(path.get(0).get("density").asDouble());
        assertThat(last.get("limits").get(0).get("input").asString()).startsWith("stances.c_nuclear.");
    }

    @Test
    void aFlipIsWhereTheConditionChanges() {
        var found = json("flip", EXAMPLE, FORECAST + " > 15", "--along", "stances.c_nuclear.RUS.position", "--json");
        assertThat(found.get("holdsAtMiddle").asBoolean()).isTrue();
        assertThat(found.get("flips").get(0).get("holdsBelow").asBoolean()).isFalse();
    }

    @Test
    void alongTwoEstimatesTheBorderIsTold() {
        var found = json(
                "flip",
                EXAMPLE,
                FORECAST + " > 15",
                "--along",
                "stances.c_nuclear.RUS.position,stances.c_nuclear.CHN.position",
                "--json");
        assertThat(found.get("flips").get(0).get("second").asString()).isEqualTo("stances.c_nuclear.CHN.position");
        assertThat(found.get("border"))
                .hasSize(9)
                .allSatisfy(point -> assertThat(point.has("holdsAtLowEnd")).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"tornado,high", "morris,meanAbsolute", "sobol,total"})
    void anIssueDependsOnItsOwnStances(String method, String column) {
        var found = json("sensitivity", EXAMPLE, "--metric", FORECAST, "--method", method, "--points", "4", "--json");
        var first = found.get("inputs").get(0);
        assertThat(first.get("input").asString()).startsWith("stances.c_nuclear.");
        assertThat(first.has(column)).isTrue();
    }

    /// Khyber has no estimate, so every future is alike: gains .9775 of Russia and .4125 of India are what each would
    /// regret without the pipeline.
    @Test
    void withoutThePipelineItsGainIsRegretted() {
        var khyber = Path.of("..", "examples", "khyber").toString();
        var found = json("regret", khyber, "--futures", "2", "--json").get("actors");
        assertThat(found.at("/RUS/no deal/maximumRegret").asDouble()).isCloseTo(.9775, within(1e-6));
        assertThat(found.at("/IND/no deal/maximumRegret").asDouble()).isCloseTo(.4125, within(1e-6));
        assertThat(found.at("/RUS/pipeline/maximumRegret").asDouble()).isCloseTo(0, within(1e-9));
    }

    /// Facts alone: x from 0 to 1 and a normal n without bounds, whose outer quantiles are endless.
    private Path facts() throws IOException {
        var folder = Files.createDirectories(place.resolve("facts"));
        Files.writeString(folder.resolve("scenario.yaml"), "id: f\ntitle: Facts\nas_of: 2021-04-07\n");
        Files.writeString(folder.resolve("facts.csv"), "key,value,unit\nx,0..1,\nn,10 ± 2,\n");
        return folder;
    }

    @Test
    void screeningReachesTheEndsOfAnEstimateWithoutBounds() throws IOException {
        var found = json(
                "sensitivity",
                facts().toString(),
                "--metric",
                "facts.x + facts.n",
                "--method",
                "morris",
                "--points",
                "10",
                "--json");
        assertThat(found.get("inputs"))
                .hasSize(2)
                .allSatisfy(input -> assertThat(input.get("meanAbsolute").asDouble())
                        .isPositive()
                        .isFinite());
    }

    @Test
    void aRangeInWhichItHoldsIsToldAsOne() throws IOException {
        var run = concert("flip", facts(), "facts.n > 11 and facts.n < 13");
        assertThat(run.out()).contains("It holds with facts.n.value (now 10.0000) from 11.0000 to 13.0000");
    }

    @Test
    void aTornadoNeedsANumberAtTheMiddle() throws IOException {
        var run = concert("sensitivity", facts(), "--metric", "facts.x / (facts.n - 10)");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--metric: found", "It has none there");
    }

    @Test
    void whereNoMetricIsComputedInFuturesNoneIsAdvised() throws IOException {
        assertThat(concert("ensemble", facts(), "--analyses", "alignment").err())
                .contains("No metric of", "nobody takes a stance");
    }

    /// Where Pakistan has less than the 3 units of money that the pipeline takes, the deal cannot be made.
    @Test
    void futuresInWhichADealCannotBeMadeAreCounted() throws IOException {
        var khyber = Path.of("..", "examples", "khyber");
        var folder = Files.createDirectories(place.resolve("khyber"));
        try (var files = Files.list(khyber)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var means = folder.resolve("means.csv");
        Files.writeString(means, Files.readString(means).replace("PAK,money,units,10", "PAK,money,units,2..6"));
        var found = json("regret", folder, "--futures", "20", "--json");
        var left = found.at("/leftOut/pipeline takes more than there is").asInt();
        assertThat(left).isPositive();
        assertThat(found.get("decided").asInt() + left).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flip %s bargaining.c_nuclear.forcast>1                     | bargaining.c_nuclear.forecast
            flip %s bargaining.c_nuclear.forecast>                     | column 31
            flip %s actors>1 --along stances.x                         | actors
            flip %s bargaining.c_nuclear.forecast>1 --steps 0          | --steps
            discover %s --when nothing<2                               | nothing
            discover %s --when bargaining.c_nuclear.forecast<15 --alpha 2 | alpha
            sensitivity %s --metric bargaining.c_nuclear.forcast       | bargaining.c_nuclear.forecast
            sensitivity %s --metric bargaining.c_nuclear.forecast --method morris --points 1 | at least 2
            sensitivity %s --metric bargaining.c_nuclear.forecast --method morris --levels 3 | --levels: found "3"
            ensemble %s --analyses energy                              | An energy system is planned once
            ensemble %s --analyses nothing                             | alignment
            """)
    void whatIsWrongIsTold(String arguments, String told) {
        var run = concert((Object[]) arguments.formatted(EXAMPLE).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }
}
