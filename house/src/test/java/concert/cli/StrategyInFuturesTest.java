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

/// Grand strategy in every future, where it is asked for: Khyber with what the pipeline brings Russia an estimate.
class StrategyInFuturesTest {
    @TempDir
    private Path place;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(Path.of("..", "examples", "khyber"))) {
            for (var file : files.filter(one -> one.toString().matches(".*\\.(csv|yaml)"))
                    .toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        place.resolve(file.getFileName()),
                        text.replace("pipeline,RUS.revenue,,4", "pipeline,RUS.revenue,,4 ± 1"));
            }
        }
    }

    /// The pipeline costs Russia as much as it brings at 2.8527, whatever the probabilities.
    @Test
    void aDealFlipsAlongAnEstimate() {
        var flips = concert("flip", place, "deals.pipeline.gain.RUS > 0", "--json")
                .json()
                .path("flips");
        assertThat(flips).hasSize(1);
        assertThat(flips.get(0).path("input").asString()).isEqualTo("effects.pipeline.RUS.revenue.effect");
        assertThat(flips.get(0).path("at").asDouble()).isCloseTo(2.8527, within(1e-3));
        assertThat(flips.get(0).path("holdsBelow").asBoolean()).isFalse();
    }

    /// P(N(4, 1) < 2.8527) = Φ(−1.147) = .126.
    @Test
    void inSomeFuturesTheDealFails() {
        var found = concert("discover", place, "--when", "deals.pipeline.holds < 1", "--futures", 100, "--json")
                .json();
        assertThat(found.path("decided").asInt()).isEqualTo(100);
        assertThat(found.path("holding").asInt()).isBetween(11, 14);
        assertThat(found.path("suggested").path("limits").get(0).path("value").asDouble())
                .isCloseTo(2.85, within(.3));
    }

    @Test
    void anEnsembleKeepsWhatIsNamed() {
        var metrics = concert(
                        "ensemble",
                        place,
                        "--futures",
                        20,
                        "--analyses",
                        "strategy,deals",
                        "--out",
                        place.resolve("out"),
                        "--json")
                .json()
                .path("metrics");
        assertThat(metrics.path("strategy.payoff.RUS").path("futures").asInt()).isEqualTo(20);
        assertThat(metrics.path("deals.pipeline.gain.RUS").path("sd").asDouble())
                .isPositive();
        var quick = concert("ensemble", place, "--futures", 20, "--out", place.resolve("quick"));
        assertThat(quick.err()).contains("Name others with --analyses", "strategy");
    }

    @Test
    void payoffsDependOnTheEstimate() {
        var inputs = concert("sensitivity", place, "--metric", "strategy.payoff.RUS", "--json")
                .json()
                .path("inputs");
        assertThat(inputs.get(0).path("input").asString()).isEqualTo("effects.pipeline.RUS.revenue.effect");
    }

    /// Strategy is solved at the middle alone there, so a share of the futures would be no likelihood.
    @Test
    void anAssessmentTellsNoLikelihoodOfADeal() {
        var judgements = concert("assess", place, "--out", place.resolve("out"), "--futures", 20, "--quiet", "--json")
                .json()
                .path("judgements");
        for (var judgement : judgements) {
            if (judgement.path("id").asString().startsWith("deal.")) {
                assertThat(judgement.path("probability").isNull()).isTrue();
                assertThat(judgement.path("statement").asString()).doesNotContain("Given the scenario");
                assertThat(judgement.path("details").asString()).contains("every other estimate stands at its middle");
            }
        }
    }
}
