package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job and its companions on real folders, in this process.
class MainJobTest {
    private static final Path EMISSION = Path.of("..", "examples", "emission-1988");

    @TempDir
    private Path temp;

    @Test
    void assessWritesTheThreeFilesAndPrintsTheKeyJudgements() {
        var ran = concert("assess", EMISSION, "--out", temp.resolve("a result"), "--futures", 50);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("What will be settled");
        assertThat(temp.resolve("a result")).isDirectoryContaining("glob:**/report.html");
        assertThat(temp.resolve("a result")).isDirectoryContaining("glob:**/metrics.csv");
        assertThat(temp.resolve("a result")).isDirectoryContaining("glob:**/assessment.json");
    }

    @Test
    void theSameSeedGivesTheSameMetricsOnAnyNumberOfThreads() throws IOException {
        concert("assess", EMISSION, "--out", temp.resolve("one"), "--threads", 1, "--quiet");
        concert("assess", EMISSION, "--out", temp.resolve("three"), "--threads", 3, "--quiet");
        assertThat(Files.readString(temp.resolve("one/metrics.csv")))
                .isEqualTo(Files.readString(temp.resolve("three/metrics.csv")));
    }

    @Test
    void aScaffoldCanBeAssessedAtOnceAndIsNotOverwritten() {
        var made = temp.resolve("mine");
        assertThat(concert("new", made).code()).isZero();
        var checked = concert("check", made);
        assertThat(checked.code()).as(checked.err()).isZero();
        var assessed = concert("assess", made);
        assertThat(assessed.code()).as(assessed.err()).isZero();
        var again = concert("assess", made, "--quiet");
        assertThat(again.code())
                .as("results in the folder do not disturb it: %s", again.err())
                .isZero();
        assertThat(concert("new", made).code()).isEqualTo(2);
    }

    @Test
    void badInputIsToldAndNothingIsWritten() throws IOException {
        var made = temp.resolve("bad");
        concert("new", made);
        var stances = made.resolve("stances.csv");
        Files.writeString(
                stances, Files.readString(stances).replace("release,DOWN,70..90..100,0.9", "release,DWN,170,1.4"));
        var ran = concert("assess", made);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("stances.csv:3: actor", "stances.csv:3: position", "stances.csv:3: salience");
        assertThat(made.resolve("report.html")).doesNotExist();
    }

    @Test
    void compareTellsWhatMovedAndWhy() throws IOException {
        concert("new", temp.resolve("a"));
        concert("new", temp.resolve("b"));
        var stances = temp.resolve("b/stances.csv");
        Files.writeString(stances, Files.readString(stances).replace("data,UP,20..40..60", "data,UP,50..60..70"));
        var ran = concert("compare", temp.resolve("a"), temp.resolve("b"), "--most", "50");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("1 inputs differ", "stances.data.UP.position: 20..40..60 -> 50..60..70")
                .contains("bargaining.data.compromise")
                .doesNotContain("bargaining.release.compromise");
    }

    @Test
    void explainNamesInputsAndSourcesAndSuggestsTheNearestMetric() {
        concert("new", temp.resolve("a"));
        var ran = concert("explain", temp.resolve("a"), "bargaining.release.compromise");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("stances.release.UP.position", "press");
        var wrong = concert("explain", temp.resolve("a"), "bargaining.release.compromse");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("bargaining.release.compromise");
    }
}
