package concert.cli;

import static concert.cli.CommandLineRun.concert;
import static org.assertj.core.api.Assertions.assertThat;

import concert.Shared;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What the examples say of the order, with what comes with Concert and with what a user adds.
class OrderExamplesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void ownStore() {
        System.setProperty("concert.data", folder.toString());
    }

    @AfterEach
    void usersStore() {
        System.clearProperty("concert.data");
    }

    private Map<String, String> verdicts(String example) {
        var run = concert(
                "assess",
                Path.of("..", "examples", example).toString(),
                "--futures",
                "20",
                "--out",
                folder.resolve("out").toString(),
                "--json",
                "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
        var verdicts = new LinkedHashMap<String, String>();
        JsonMapper.shared()
                .readTree(run.out())
                .path("claims")
                .forEach(claim -> verdicts.put(
                        claim.path("id").asString(), claim.path("verdict").asString()));
        return verdicts;
    }

    private static void add(String name, String file) {
        assertThat(concert(
                                "data",
                                "add",
                                name,
                                Shared.find("data", "order", file).toString())
                        .code())
                .isZero();
    }

    @Test
    void claimsOfTheTrioAreTestedByVotesThatComeWithConcert() {
        assertThat(verdicts("pakistan-russia-2021"))
                .containsEntry("c08b", "fails")
                .containsEntry("c08c", "holds")
                .containsEntry("c16c", "holds")
                .containsEntry("c16d", "fails")
                .containsEntry("c22", "withheld")
                .containsEntry("c22b", "holds")
                .containsEntry("c25", "holds");
    }

    @Test
    void theWorldIsNotTurningMultipolarByMaterialCapabilities() {
        add("nmc", "nmc_v7.csv");
        assertThat(verdicts("pakistan-russia-2021")).containsEntry("c22", "fails");
    }

    @Test
    void theConcertOfEuropeNeedsTheUsersData() {
        assertThat(verdicts("concert-of-europe-1815-1914"))
                .containsEntry("e01", "withheld")
                .containsEntry("e05", "withheld")
                .containsEntry("e06", "holds");
        add("nmc", "nmc_v6.csv");
        add("atop", "atop_v51_dir_spells.csv");
        assertThat(verdicts("concert-of-europe-1815-1914").values()).containsOnly("holds");
    }
}
