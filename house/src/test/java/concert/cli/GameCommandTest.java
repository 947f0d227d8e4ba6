package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The commands `game` and `alignment`.
class GameCommandTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void battle() throws IOException {
        file = Files.writeString(folder.resolve("battle.nfg"), """
                NFG 1 R "Battle" { "Ann" "Bob" } { { "opera" "boxing" } { "opera" "boxing" } }
                2 1 0 0 0 0 1 2
                """);
    }

    @Test
    void equilibriaAsJson() {
        var run = concert("game", file.toString(), "--json");
        assertThat(run.code()).isZero();
        var root = JsonMapper.shared().readTree(run.out());
        assertThat(root.get("complete").asBoolean()).isTrue();
        assertThat(root.get("equilibria").size()).isEqualTo(3);
        for (var equilibrium : root.get("equilibria")) {
            assertThat(equilibrium.get("regret").asDouble()).isZero();
            if (!equilibrium.get("pure").asBoolean()) {
                assertThat(equilibrium.at("/exact/Ann/opera").asString()).isEqualTo("2/3");
                assertThat(equilibrium.at("/strategies/Bob/boxing").asDouble()).isEqualTo(2 / 3.0);
            }
        }
    }

    @Test
    void fromTableToTreeAndBack() throws IOException {
        var tree = folder.resolve("battle.efg");
        var table = folder.resolve("again.nfg");
        assertThat(concert("game", file.toString(), "--to", tree.toString()).code())
                .isZero();
        assertThat(concert("game", tree.toString(), "--to", table.toString()).code())
                .isZero();
        assertThat(Files.readString(table)).contains("{ \"opera\" \"boxing\" }").contains("2 1\n0 0\n0 0\n1 2\n");
        assertThat(concert("game", tree.toString()).out())
                .contains("3 extreme equilibria")
                .contains("regret 0");
        assertThat(concert("game", file.toString(), "--to", "battle.txt").code())
                .isEqualTo(2);
    }

    @Test
    void aBadFile() throws IOException {
        Files.writeString(file, "NFG 1 R \"x\" { \"a\" \"b\" } { 2 2 } 1 2 3");
        var run = concert("game", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("battle.nfg:1: payoffs: found \"3 numbers\", expected 8");
    }

    @Test
    void coalitionsOfTheExample() {
        var example = Path.of("..", "examples", "pakistan-russia-2021").toString();
        var run = concert("alignment", example, "--json");
        assertThat(run.code()).isZero();
        var trio = JsonMapper.shared().readTree(run.out()).get("coalitions").get(0);
        assertThat(trio.get("coreNonempty").asBoolean()).isTrue();
        assertThat(trio.get("kohlberg").asBoolean()).isTrue();
        assertThat(trio.at("/standings/PAK/gains").asBoolean()).isTrue();
        var other = concert("alignment", example, "--coalition", "RUS XYZ");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("--coalition: found \"RUS XYZ\"");
    }
}
