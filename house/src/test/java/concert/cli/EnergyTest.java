package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands on energy systems, as a user meets them.
class EnergyTest {
    private static final Path FULL = Path.of("src", "test", "resources", "concert", "folder", "full");
    private static final Path MODELS = Path.of("src", "test", "resources", "concert", "energy");
    private static final double UTOPIA = 29446.86268815;

    @TempDir
    private Path temporary;

    private static CommandLineRun done(Object... arguments) {
        var run = concert(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static JsonNode json(Object... arguments) {
        return JsonMapper.shared().readTree(done(arguments).out());
    }

    @Test
    void aFileAScenarioAnOtooleFolderAndAnExportPlanTheSame() {
        var model = MODELS.resolve("osemosys/utopia.txt").toString();
        var scenario = temporary.resolve("utopia").toString();
        var otoole = temporary.resolve("otoole").toString();
        var written = temporary.resolve("written.txt").toString();
        done("import", "osemosys", model, "--to", scenario);
        done("export", "otoole", scenario, "--to", otoole);
        done("export", "osemosys", scenario, "--to", written);
        for (var input : new String[] {model, scenario, scenario + "/energy", otoole, written}) {
            var plan = json("energy", input, "--json");
            assertThat(plan.get("status").asString()).isEqualTo("optimal");
            assertThat(plan.get("objective").asDouble()).isCloseTo(UTOPIA, within(1e-6 * UTOPIA));
            assertThat(plan.get("TotalCapacityAnnual").get(0).propertyNames())
                    .containsExactly("REGION", "TECHNOLOGY", "YEAR", "VALUE");
        }
    }

    @Test
    void infeasibleIsAnAnswer() {
        var plan = json("energy", MODELS.resolve("random/f10.txt").toString(), "--json");
        assertThat(plan.get("status").asString()).isEqualTo("infeasible");
        assertThat(plan.get("objective").isNull()).isTrue();
        assertThat(plan.get("conflicts").get(0).get("text").asString())
                .contains("exceeds what can be built and run by");
        assertThat(plan.get("conflicts").get(0).get("file").asString()).isEqualTo("f10.txt");
        assertThat(plan.get("conflicts").get(0).get("line").asInt()).isPositive();
    }

    @Test
    void tablesAreWrittenAsOtooleDoes() throws IOException {
        done("energy", FULL.toString(), "--out", temporary.resolve("plan").toString());
        assertThat(Files.readAllLines(temporary.resolve("plan/NewCapacity.csv")).getFirst())
                .isEqualTo("REGION,TECHNOLOGY,YEAR,VALUE");
        assertThat(Files.readAllLines(temporary.resolve("plan/TotalDiscountedCost.csv")))
                .hasSize(4);
    }

    @Test
    void anOptionIsSwitchedOff() {
        var with = json("energy", FULL.toString(), "--json");
        var without = json("energy", FULL.toString(), "--without", "nuclear_deal", "--json");
        assertThat(with.get("objective").asDouble())
                .isLessThanOrEqualTo(without.get("objective").asDouble() + 1e-6);
    }

    @Test
    void dualsOutagesAndCostsAreToldInWords() {
        assertThat(done("energy", FULL.toString()).out())
                .contains("optimal: the plan costs")
                .contains("One more PJ of ELC in PK costs")
                .contains("Without RUS");
    }

    @Test
    void aTimeLimitOfNothing() {
        assertThat(concert("energy", FULL.toString(), "--time-limit", "0").code())
                .isEqualTo(2);
    }
}
