package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import concert.Shared;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// CIB_global, a sample of github.com/sei-international/cibsa (MIT), through import, futures and back.
class FuturesTest {
    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void importTheSample() {
        folder = place.resolve("global");
        var file = Shared.find("cases", "robustness", "cib", "CIB_global.scw").toString();
        assertThat(concert("import", "cib", file, "--to", folder.toString()).err())
                .isEmpty();
    }

    private JsonNode futures(Path of) {
        var run = concert("futures", of.toString(), "--json");
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }

    /// The published list of solutions: scenario, weight, consistency, total impact.
    @Test
    void theFourConsistentFutures() {
        var found = futures(folder);
        assertThat(found.get("combinations").asInt()).isEqualTo(36);
        assertThat(found.get("consistent"))
                .extracting(each -> each.get("numbers") + " " + each.get("weight") + " " + each.get("consistency") + " "
                        + each.get("totalImpact"))
                .containsExactlyInAnyOrder("[3,1,3] 12 1 12", "[2,3,2] 4 0 15", "[1,2,3] 2 0 8", "[2,2,2] 1 0 9");
        assertThat(found.get("cycles").get(0).get("weight").asInt()).isEqualTo(17);
        assertThat(found.get("cycles").get(0).get("combinations").size()).isEqualTo(2);
    }

    @Test
    void filesOfScenarioWizardThereAndBack() throws IOException {
        var project = place.resolve("again.scw");
        assertThat(concert("futures", folder.toString(), "--to", project.toString())
                        .code())
                .isZero();
        var again = place.resolve("again");
        assertThat(concert("import", "cib", project.toString(), "--to", again.toString())
                        .err())
                .isEmpty();
        assertThat(futures(again)).isEqualTo(futures(folder));
        var solutions = place.resolve("all.sl");
        concert("futures", folder.toString(), "--to", solutions.toString());
        assertThat(Files.readAllLines(solutions)).contains("\" 2 3 2\",4,0,0,15,\"\"", "\" 3 1 3\",12,1,0,12,\"\"");
    }

    @Test
    void aListOfSolutionsIsCompared() throws IOException {
        var list = Shared.find("cases", "robustness", "cib", "CIB_global.sl");
        var same = concert("futures", folder, "--check", list);
        assertThat(same.code()).isZero();
        assertThat(same.err()).contains("says the same");
        var other = place.resolve("other.sl");
        Files.writeString(
                other, Files.readString(list).replace("12,1,0,12", "11,1,0,12").replace(" 1 2 3", " 1 2 2"));
        var differing = concert("futures", folder, "--check", other);
        assertThat(differing.code()).isEqualTo(1);
        assertThat(differing.err())
                .contains(
                        "(3 1 3) is listed with weight 11",
                        "(1 2 2) is listed and not consistent",
                        "(1 2 3) is consistent and not listed");
        Files.writeString(other, "\" 9 1 1\",1,0,0,1,\"\"\n");
        assertThat(concert("futures", folder, "--check", other).err())
                .contains("other.sl:1: variants: found \"[9, 1, 1]\"");
    }

    /// ScenarioWizard runs on Windows: line ends and letters as there.
    @Test
    void aFileOfWindows() throws IOException {
        var file = place.resolve("windows.scw");
        var text = "&Öl;\u00A0 -Größe;&B; -u; -v;#; 0 , 1 , 2; 1 , 0 , 0; 1 , 0 , 0"
                .replace(";\u00A0", "\r\n")
                .replace(";", "\r\n");
        Files.writeString(file, text, Charset.forName("windows-1252"));
        assertThat(concert("import", "cib", file, "--to", place.resolve("windows"))
                        .err())
                .isEmpty();
        assertThat(Files.readString(place.resolve("windows").resolve("cross_impact.csv")))
                .contains("Öl,Größe,B,v,2");
    }

    /// 12, 4, 2 and 1 of the 19 combinations that end in a consistent one.
    @Test
    void consistentFuturesBecomeBranches() throws IOException {
        var with = place.resolve("with");
        assertThat(concert("futures", folder.toString(), "--branches", with.toString())
                        .code())
                .isZero();
        assertThat(concert("check", with.toString()).code()).isZero();
        assertThat(Files.readString(with.resolve("branches.csv"))).contains("future4", String.valueOf(12 / 19.0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &A; -x; -y;&B; -u;#; 0 , 0 , 1; 0 , 0 , 2; 1 , 2 , 0 | OK
            &A; -x; -x;&B; -u;#; 0 , 0 , 1; 0 , 0 , 2            | variant's name of its own
            &A; -x;&B; -u;#; 0 , 1; 1                            | row for each variant
            &A; -x;&B; -u;#; 0 , 1 , 3; 1 , 0                    | 2 numbers, one for each variant
            &A; -x;#; 0 , 0                                      | 1 numbers
            -x;&B; -u;#                                          | a descriptor above it
            nothing                                              | two descriptors or more
            """)
    void aFileThatIsWrongIsTold(String lines, String told) throws IOException {
        var file = Files.writeString(place.resolve("case.scw"), lines.replace(";", "\n"));
        var to = place.resolve("to");
        var run = concert("import", "cib", file.toString(), "--to", to.toString());
        assertThat(run.code()).isEqualTo(told.equals("OK") ? 0 : 2);
        assertThat(run.err() + "OK").contains(told);
        assertThat(Files.exists(to)).isEqualTo(told.equals("OK"));
    }

    @Test
    void aScenarioWithoutJudgementsIsToldWhatToWrite() {
        var example = Path.of("..", "examples", "emission-1988").toString();
        var run = concert("futures", example);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cross_impact.csv");
    }
}
