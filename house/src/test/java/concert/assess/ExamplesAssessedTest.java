package concert.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.claim.Verdict;
import concert.assess.judgement.Confidence;
import concert.assess.judgement.KeyJudgement;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the examples' assessments say. The verdicts on the newspaper's sentences are those that its checkers reached
/// by hand.
class ExamplesAssessedTest {
    private static final Assessment PAKISTAN_RUSSIA = Assessment.of(scenario("pakistan-russia-2021"));

    private static Scenario scenario(String example) {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("examples"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no examples above the test");
        }
        return switch (ScenarioFolder.read(folder.resolve("examples").resolve(example))) {
            case Reading.Accepted accepted -> accepted.scenario();
            case Reading.Rejected rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private static List<String> claims(String verdict) {
        return PAKISTAN_RUSSIA.claims().stream()
                .filter(claim -> verdict.equals(
                        switch (claim.verdict()) {
                            case Given<Verdict>(var given) -> given.holds() ? "holds" : "fails";
                            case Withheld<Verdict> _ -> "withheld";
                        }))
                .map(claim -> claim.claim().id())
                .toList();
    }

    @Test
    void claimsOfTheNewspaper() {
        assertThat(claims("holds")).contains("c01", "c03b", "c06", "c07", "c11", "c19", "c20");
        assertThat(claims("fails")).contains("c02", "c03", "c05", "c08b", "c09", "c10", "c12", "c13", "c14", "c15");
    }

    @Test
    void aClaimIsWithheldOnlyForWhatDoesNotExistYet() {
        assertThat(PAKISTAN_RUSSIA.claims())
                .filteredOn(claim -> claim.verdict() instanceof Withheld<Verdict>)
                .allSatisfy(claim -> assertThat(claim.claim().test())
                        .matches(".*\\b(?:energy|deals|order|strategy|events\\.change)\\..*"));
    }

    @Test
    void everyIssueHasAJudgement() {
        var ids = PAKISTAN_RUSSIA.judgements().stream().map(KeyJudgement::id).collect(Collectors.toSet());
        assertThat(PAKISTAN_RUSSIA.scenario().issues()).allMatch(issue -> ids.contains("issue." + issue.id()));
        assertThat(ids)
                .contains("claims", "alignment.against_ties", "alignment.pairs", "models", "sources", "declared");
    }

    @Test
    void theTiesOfRussiaAndIndiaHideThatTheirInterestsDiverge() {
        assertThat(PAKISTAN_RUSSIA.judgements())
                .filteredOn(judgement -> judgement.id().equals("alignment.against_ties"))
                .singleElement()
                .extracting(KeyJudgement::statement)
                .asString()
                .contains("Russia and India");
    }

    @Test
    void itIsNoRecordOfSkill() {
        assertThat(PAKISTAN_RUSSIA.cautions()).extracting(Caution::id).contains("hindsight", "conditional");
        assertThat(PAKISTAN_RUSSIA.judgements()).noneMatch(judgement -> judgement.confidence() == Confidence.HIGH);
    }

    /// Position 56.5 is 7.39 years, the figure of the papers.
    @Test
    void emissionStandards() {
        var assessment = Assessment.of(scenario("emission-1988"));
        assertThat(assessment
                        .findMetric("bargaining.emission.compromise")
                        .orElseThrow()
                        .value())
                .isCloseTo(56.5, within(.05));
        assertThat(assessment.cautions()).extracting(Caution::id).contains("exact");
    }
}
