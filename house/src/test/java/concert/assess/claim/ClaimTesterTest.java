package concert.assess.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.Situation;
import concert.assess.analysis.Answer;
import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.assess.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Claims hold, fail or are withheld with a reason.
class ClaimTesterTest {
    private static Answer<Verdict> verdict(String test) {
        return verdict(Situation.threeActors(), test);
    }

    private static Answer<Verdict> verdict(Situation situation, String test) {
        return situation.claim("c", test).assessment().claims().getFirst().verdict();
    }

    private static Verdict given(String test) {
        return switch (verdict(test)) {
            case Given<Verdict>(var verdict) -> verdict;
            case Withheld<Verdict> withheld -> throw new AssertionError(withheld.reason());
        };
    }

    private static Withheld<Verdict> withheld(String test) {
        return withheld(Situation.threeActors(), test);
    }

    private static Withheld<Verdict> withheld(Situation situation, String test) {
        return switch (verdict(situation, test)) {
            case Given<Verdict> given -> throw new AssertionError(given);
            case Withheld<Verdict> withheld -> withheld;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "facts.mw in [1300, 1400]; true",
                "facts.mw.value = 1353; true",
                "facts.mw.age_days = 97; true",
                "facts.share.age_days = 97; true",
                "stances.road.ANN.position > 80; true",
                "stances.road.BOB.capability = 10; true",
                "issues.road.status_quo = 20; true",
                "ties.ANN.CAT.rivalry.strength = .8; true",
                "bargaining.road.compromise = 50; true",
                "bargaining.road.range = 80; true",
                "bargaining.dam.compromise > 50; false",
                "events.count.ANN.BOB = 3; true",
                "events.count.BOB.ANN = 3; true",
                "events.count.ANN.BOB.2020 = 2; true",
                "events.count.BOB.ANN.2021 = 1; true",
                "events.intensity.ANN.BOB = 6; true",
                "events.count.ANN.CAT = 0; true",
                "events.count.ANN.BOB.1999 = 0; true",
                "alignment.convergence1.ANN.BOB = 1; true",
                "alignment.convergence1.BOB.ANN = 1; true",
                "alignment.divergence1.CAT.ANN = 2; true",
                "scenario.stances = 6; true",
                "scenario.sources.D = 1; true",
                "scenario.sources.A = 0; true",
            })
    void aTestNamesMetricsFactsAndInputs(String test, boolean holds) {
        assertThat(given(test).holds()).isEqualTo(holds);
    }

    /// PERT 4..5..9 has α = 1.8, β = 4.2; P(x > 6) = 1 − I(.4; 1.8, 4.2) = .2716.
    @Test
    void aShareOfFuturesStandsBesideTheVerdict() {
        var scenario = Situation.threeActors().futures(4_000).claim("c", "facts.share > 6");
        if (scenario.assessment().claims().getFirst().verdict() instanceof Given<Verdict>(var verdict)) {
            assertThat(verdict.holds()).isFalse();
            assertThat(verdict.share()).isCloseTo(.2716, within(.02));
            assertThat(verdict.decided()).isEqualTo(4_000);
        } else {
            throw new AssertionError("withheld");
        }
    }

    @Test
    void theEvidenceIsWhatTheTestNames() {
        assertThat(given("facts.mw > 1000 and bargaining.road.median > 0").evidence())
                .containsExactly(
                        new Metric("facts", "facts.mw", "MW", 1353),
                        new Metric("bargaining", "bargaining.road.median", "position 0-100", 70));
    }

    @Test
    void aClaimWithoutATestIsWithheld() {
        assertThat(withheld("").reason()).isEqualTo("No test is written for it.");
    }

    @Test
    void aTestThatCannotBeReadSaysWhere() {
        var withheld = withheld("facts.mw in [1300 1400]");
        assertThat(withheld.reason()).isEqualTo("Its test cannot be read: column 19: found \"1400\", expected \",\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "energy.share.nuclear.2030 > 5; The scenario has no energy system.; OSeMOSYS data set",
                "deals.pipeline.feasible = 1; Nobody has ways that serve ends.; means.csv, ends.csv, ways.csv",
                "facts.mv > 1; Nothing is named facts.mv.; Write \"facts.mw\" if you meant that.",
                "bargaining.raod.compromise > 1; Nothing is named bargaining.raod.compromise.; Write \"bargaining.road.compromise",
                "stances.road.DAN.position > 1; Nothing is named stances.road.DAN.position.; Write \"stances.road.",
                "x > 1; Nothing is named x.; Name a metric of docs/reference-metrics.md",
                "alignment.convergence3.ANN.BOB > 1; No influence tie is in force on the as-of day.; kind influence to ties.csv",
                "alignment.influence.ANN > 1; No influence tie is in force on the as-of day.; kind influence to ties.csv",
                "bargaining.dam.status_quo > 1; The issue has no status quo.; Give dam a status_quo in issues.csv.",
                "events.intensity.ANN.BOB.2021 > 1; No row gives it a value.; Add what it counts.",
                "facts.mw / 0 > 1; Its test divides by zero.; Correct the test",
                "outcomes.road.x > 1; Nothing is named outcomes.road.x.; ''",
            })
    void aTestThatNamesWhatHasNoValueSaysWhatIsMissing(String test, String reason, String fix) {
        var withheld = withheld(test);
        assertThat(withheld.reason()).contains(reason);
        assertThat(withheld.fix()).contains(fix.equals("''") ? "" : fix);
    }

    @Test
    void anUndatedFactHasNoAge() {
        var withheld = withheld(Situation.threeActors().fact("old", "1", null), "facts.old.age_days > 1");
        assertThat(withheld.reason()).isEqualTo("The fact that facts.old.age_days asks for has no date.");
    }

    @Test
    void anIssueWithoutWeightSaysWhy() {
        var situation = new Situation().actors("ANN").issue("road", null, 50).stance("road", "ANN", "80", "0", "1");
        assertThat(withheld(situation, "bargaining.road.compromise > 1").reason())
                .contains("No actor has both capability and salience on it.");
    }

    @Test
    void whatLaterHappenedCannotBeNamed() {
        var situation = Situation.threeActors().outcome("road");
        assertThat(withheld(situation, "outcomes.road.2022-04-07.x.outcome > 1").reason())
                .startsWith("Nothing is named outcomes.");
        assertThat(situation.scenario().inputs())
                .noneMatch(input -> input.path().startsWith("outcomes."));
    }

    /// Where a part that is known decides, a missing part does no harm.
    @Test
    void aMissingNumberThatDecidesNothingDoesNoHarm() {
        assertThat(given("facts.mw > 1000 or alignment.stability > 50").holds()).isTrue();
    }
}
