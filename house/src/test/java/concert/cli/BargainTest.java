package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.bargaining.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BargainTest {
    @TempDir
    private Path temp;

    private Path copy(String name) throws IOException {
        return Files.write(temp.resolve("in.csv"), Published.lines("ktab/" + name + ".csv"));
    }

    /// From KTAB's own file through a scenario folder to KTAB's own output.
    @Test
    void anImportedCaseTakesTheCourseThatKtabComputes() throws IOException {
        var folder = temp.resolve("soe");
        assertThat(concert("import", "ktab", copy("SOE-Pol-Comp"), "--to", folder)
                        .code())
                .isZero();
        var ran = concert("bargain", folder, "--method", "smp", "--set", "VotingRule=Binary", "--json")
                .json();
        assertThat(ran.get("method").asString()).isEqualTo("smp");
        assertThat(ran.get("options").get("VotingRule").asString()).isEqualTo("Binary");
        assertThat(ran.get("stopped").asString()).isEqualTo("settled");
        var actors = Published.rows("ktab/SOE-Pol-Comp.csv").stream().skip(1).toList();
        for (var row : Published.rows("ktab/golden/SOE-Pol-Comp__VotingRule-Binary.positions.csv")) {
            var position = ran.get("rounds")
                    .get(Integer.parseInt(row.get(0)))
                    .get("positions")
                    .get(actors.get(Integer.parseInt(row.get(1))).getFirst())
                    .get(Integer.parseInt(row.get(2)));
            assertThat(position.asDouble()).as("%s", row).isEqualTo(Double.parseDouble(row.get(3)), within(1e-9));
        }
        assertThat(ran.get("rounds").get(0).get("probability").get("XJ").asDouble())
                .isBetween(0.0, 1.0);
    }

    @Test
    void tellsEveryProblemOfABadFileAndWritesNothing() throws IOException {
        var file = Files.writeString(
                temp.resolve("bad.csv"),
                "T,D,3,1,\nActor,Description,Influence,X Position,X Salience,\nA,a,1,120,50,\nB,b,two,20,50,\nA,c,1,2,3,\n");
        var folder = temp.resolve("none");
        var ran = concert("import", "ktab", file, "--to", folder);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("bad.csv:3: position: found \"120\"")
                .contains("bad.csv:4: capability: found \"two\"")
                .contains("bad.csv:5: actor: found \"A\"");
        assertThat(folder).doesNotExist();
    }

    @Test
    void importsTheExchangeSampleAndExchanges() throws IOException {
        var folder = temp.resolve("exchange");
        var file = Shared.find("cases", "bargaining", "exchange_sample.txt");
        assertThat(concert("import", "exchange", file, "--to", folder).code()).isZero();
        var ran = concert("bargain", folder, "--method", "exchange", "--json").json();
        assertThat(ran.get("outcome").get(0).asDouble()).isEqualTo(70.081517, within(5e-7));
        assertThat(ran.get("outcome").get(2).asDouble()).isEqualTo(47.779136, within(5e-7));
        assertThat(concert("import", "exchange", file, "--to", folder).code()).isEqualTo(2);
    }

    @Test
    void tellsEveryProblemOfABadExchangeFile() throws IOException {
        var file = Files.writeString(
                temp.resolve("bad.txt"), "#A;a;a\n#P;p;p\n#M;p;0\n#M;p;10\n#D;a;p;11;1.5;1\n#D;b;p;5;0.5;1\n#X;what\n");
        var ran = concert("import", "exchange", file, "--to", temp.resolve("none"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("bad.txt:5: position", "bad.txt:5: salience", "bad.txt:6: #A: found \"b\"", "bad.txt:7:");
    }

    @Test
    void showsEveryModelAndNamesWhatIsUnknown() throws IOException {
        var folder = temp.resolve("soe");
        concert("import", "ktab", copy("SOE-Policy"), "--to", folder);
        assertThat(concert("bargain", folder).out())
                .contains("forecast", "compromise model", "spatial model of politics");
        assertThat(concert("bargain", folder, "--method", "smp", "--set", "VotingRule=Often")
                        .code())
                .isEqualTo(2);
        assertThat(concert("bargain", folder, "--method", "magic").err()).contains("no method magic");
    }

    /// Purely 0/100 issues, unanimous actors and the full risk adjustment, on all of which KTAB aborts.
    @ParameterizedTest
    @CsvSource({"0,100,0,corrected", "0,100,100,ktab", "40,40,40,corrected", "40,40,40,ktab"})
    void runsWhatKtabAbortsOn(int a, int b, int c, String variant) throws IOException {
        var file = Files.writeString(
                temp.resolve("in.csv"),
                "T,D,3,1\nActor,D,P,X Position,X Salience\nA,a,10,%d,50\nB,b,20,%d,60\nC,c,5,%d,90\n"
                        .formatted(a, b, c));
        var folder = temp.resolve("folder");
        concert("import", "ktab", file, "--to", folder);
        for (var model : List.of("InitOnlyInterp", "InitRcvrInterp", "PWCompInterp")) {
            var ran = concert(
                            "bargain",
                            folder,
                            "--method",
                            "smp",
                            "--json",
                            "--set",
                            "BigRAdjust=Full",
                            "--set",
                            "Variant=" + variant,
                            "--set",
                            "BargnModel=" + model)
                    .json();
            assertThat(ran.get("outcome").get(0).asDouble()).isBetween(0.0, 100.0);
            assertThat(ran.get("stopped").asString()).isIn("settled", "cycle", "limit");
        }
    }

    @Test
    void aStochasticEnsembleIsTheSameOnAnyNumberOfThreads() throws IOException {
        var folder = temp.resolve("soe");
        concert("import", "ktab", copy("SOE-Pol-Comp"), "--to", folder);
        var one = ensemble(folder, 7, 1);
        assertThat(ensemble(folder, 7, 3)).isEqualTo(one);
        assertThat(ensemble(folder, 8, 3)).isNotEqualTo(one);
        assertThat(JsonMapper.shared()
                        .readTree(one)
                        .get("outcomes")
                        .get(0)
                        .get("futures")
                        .asInt())
                .isEqualTo(40);
    }

    private static String ensemble(Path folder, int seed, int threads) {
        return concert(
                        "bargain",
                        folder,
                        "--method",
                        "smp",
                        "--set",
                        "StateTransitions=Stochastic",
                        "--seed",
                        seed,
                        "--futures",
                        40,
                        "--threads",
                        threads,
                        "--json")
                .out();
    }
}
