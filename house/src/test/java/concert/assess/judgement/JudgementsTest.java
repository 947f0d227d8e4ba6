package concert.assess.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.assess.Caution;
import concert.assess.Situation;
import concert.assess.metric.Metric;
import concert.assess.words.EstimativeWords;
import concert.scenario.Basis;
import concert.scenario.Provenance;
import concert.scenario.Source;
import concert.scenario.Tie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the assessment stands for.
class JudgementsTest {
    private static KeyJudgement judgement(Situation situation, String id) {
        return find(situation, id).orElseThrow(() -> new AssertionError("no judgement " + id));
    }

    private static Optional<KeyJudgement> find(Situation situation, String id) {
        return situation.assessment().judgements().stream()
                .filter(judgement -> judgement.id().equals(id))
                .findFirst();
    }

    private static List<String> cautions(Situation situation) {
        return situation.assessment().cautions().stream().map(Caution::id).toList();
    }

    @Test
    void anIssueSaysWhereItIsHeadedAndWhomItCosts() {
        var judgement = judgement(Situation.threeActors(), "issue.road");
        assertThat(judgement.text())
                .startsWith(
                        "What of the road? The forecast is 57, with an 80% interval from 10 to 84, from a status quo of"
                                + " 20. By the forecast it is likely (55–80%) that it lands above 50.")
                .contains(
                        "But the models disagree on the side: the compromise model is 50, the weighted median is 70 and"
                                + " the mean position is 57.")
                .contains("It costs most to The CAT (wants 10, 47 points away) and The ")
                .endsWith(".");
        assertThat(judgement.metrics()).contains("bargaining.road.compromise");
    }

    @Test
    void theProbabilityIsThatOfTheForecastOverTheFutures() {
        var situation = Situation.threeActors().futures(2_000);
        var judgement = judgement(situation, "issue.dam");
        var up = judgement.text().contains("lands above 40");
        var above = situation
                .assessment()
                .findSpread("bargaining.dam.above")
                .orElseThrow()
                .mean();
        assertThat(judgement.probability()).isEqualTo(up ? above : 1 - above, within(1e-12));
        assertThat(judgement.probability()).isBetween(.5, .99);
    }

    @Test
    void whatWouldChangeItIsAThreshold() {
        assertThat(judgement(Situation.threeActors(), "issue.dam").wouldChange())
                .startsWith("It flips if the position of The BOB on the dam (now 30) rises above ");
    }

    @Test
    void whereNothingFlipsItSaysSo() {
        var situation = new Situation()
                .actors("ANN", "BOB")
                .issue("road", null, 50)
                .stance("road", "ANN", "80..90", "1", "1")
                .stance("road", "BOB", "70", "1", "1");
        assertThat(judgement(situation, "issue.road").wouldChange())
                .isEqualTo(
                        "No single estimate flips it within its range; it moves most with the position of The ANN on the road.");
    }

    @Test
    void theIssueWithMostAtStakeComesFirst() {
        var ids = Situation.threeActors()
                .issue("calm", "50", 50)
                .stance("calm", "ANN", "50", ".1", "1")
                .assessment()
                .judgements()
                .stream()
                .map(KeyJudgement::id)
                .filter(id -> id.startsWith("issue."))
                .toList();
        assertThat(ids).containsExactly("issue.dam", "issue.road", "issue.calm");
    }

    @Test
    void failingClaimsAreToldWithTheirEvidence() {
        var situation = Situation.threeActors()
                .claim("c1", "facts.mw > 2000")
                .claim("c2", "facts.mw > 1000")
                .claim("c3", "energy.x > 1")
                .claim("c4", "facts.share > 6");
        var judgement = judgement(situation, "claims");
        assertThat(judgement.text())
                .isEqualTo(
                        "Of the 4 claims of the text 1 holds, 2 fail and 1 cannot be tested yet. What fails: c1 “They say c1” (facts.mw is 1353); c4 “They say c4” (facts.share is 5).");
        assertThat(judgement.wouldChange()).startsWith("These verdicts turn in some of the futures: c4 (");
        assertThat(situation.assessment().judgements().getFirst().id()).isEqualTo("claims");
    }

    @Test
    void anIssueNamesTheClaimsThatFailOnIt() {
        var situation = Situation.threeActors().claim("c1", "bargaining.road.compromise > 80");
        assertThat(judgement(situation, "issue.road").text()).endsWith("The text’s claim c1 (“They say c1”) fails.");
        assertThat(judgement(situation, "issue.dam").text()).doesNotContain("c1");
    }

    @Test
    void withoutClaimsThereIsNoJudgementOnThem() {
        assertThat(find(Situation.threeActors(), "claims")).isEmpty();
        assertThat(find(Situation.threeActors().claim("c", ""), "claims")).isEmpty();
    }

    /// On the road the compromise is 50 from 20; CAT at 10 is nearer to 20, with 20 of the weight of 45.
    @Test
    void whoWouldRatherKeepTheStatusQuoIsTold() {
        assertThat(judgement(Situation.threeActors(), "issue.road").text())
                .contains("The CAT, with 44% of the weight, would rather keep the status quo.");
        assertThat(find(Situation.threeActors(), "holdouts")).isEmpty();
        var stuck = Situation.threeActors()
                .issue("gate", "10", 50)
                .stance("gate", "ANN", "0", "1", "10")
                .stance("gate", "BOB", "90", "1", "8");
        assertThat(judgement(stuck, "holdouts").text())
                .isEqualTo(
                        "On 1 of 3 issues the status quo may simply stay, since actors with half of the weight or more would rather keep it than take what the parties are heading to: the gate. The gate (The ANN, 56% of the weight; half or more in 100% of the futures).");
    }

    @Test
    void wordsOlderThanAYearAreTold() {
        assertThat(find(Situation.threeActors(), "age")).isEmpty();
        var old = Situation.threeActors()
                .source("S3", Source.Reliability.B, "2006-03")
                .issue("late", null, 50)
                .stance("late", "ANN", "60", "1", "1", Situation.quoted("S3"));
        assertThat(judgement(old, "age").text())
                .isEqualTo(
                        "Words more than a year old carry 1 stance. The ANN on the late (2006-03, 15 years before).");
    }

    @Test
    void manyFailingClaimsAreToldWithoutTheirEvidence() {
        var situation = Situation.threeActors();
        for (var i = 1; i <= 6; i++) {
            situation.claim("c" + i, "facts.mw > 2000");
        }
        assertThat(judgement(situation, "claims").text())
                .contains("What fails: c1 “They say c1”; c2 ")
                .doesNotContain("facts.mw");
    }

    /// Signs about the references: ANN + +, BOB + −, CAT − −: ANN and CAT are opposed on both, rivals as their tie
    /// says.
    @Test
    void pairsThatConvergeAndDivergeMost() {
        var judgement = judgement(Situation.threeActors(), "alignment.pairs");
        assertThat(judgement.text())
                .startsWith(
                        "Interests converge most between The ANN and The BOB and diverge most between The ANN and The CAT");
        assertThat(judgement.probability()).isBetween(.5, 1.0);
    }

    @Test
    void theMostAmbivalentActorStandsBetweenTheCamps() {
        assertThat(judgement(Situation.threeActors(), "alignment.ambivalent").text())
                .startsWith("The BOB stands most between the camps");
    }

    @Test
    void tiesThatContradictInterestsAreTold() {
        assertThat(find(Situation.threeActors(), "alignment.against_ties")).isEmpty();
        var allies = Situation.threeActors()
                .tie("ANN", "CAT", Tie.Kind.ALLIANCE, Tie.Sign.POSITIVE, "1")
                .tie("CAT", "ANN", Tie.Kind.TRADE, Tie.Sign.POSITIVE, "1");
        var judgement = judgement(allies, "alignment.against_ties");
        assertThat(judgement.text())
                .startsWith("Tied as friends, but with interests that diverge: The ANN and The CAT (0% of what")
                .contains("in 100% of the futures the interests of The ANN and The CAT diverge on balance.");
    }

    @Test
    void modelsThatDisagreeAreToldSideBySide() {
        assertThat(judgement(Situation.threeActors(), "models").text())
                .contains("road (compromise 50, weighted median 70, mean 57, on different sides of 50)");
    }

    @Test
    void aForecastThatLeansOnOneSourceSaysSo() {
        var judgement = judgement(Situation.threeActors(), "sources");
        assertThat(judgement.text())
                .contains("without source S2 (grade D) the compromise on the road is 82 instead of 50");
    }

    @Test
    void whatIsDeclaredAndWhatIsCodedMayDiffer() {
        assertThat(judgement(Situation.threeActors(), "declared").text())
                .isEqualTo(
                        "What is declared and what is coded differ on 1 stance, where the coder reads beyond the words quoted. The BOB on the dam (coded 30; “we may”; note: Says may).");
    }

    @Test
    void confidenceIsModerateOnlyOnGoodSources() {
        var good = new Situation()
                .source("S1", Source.Reliability.A, "2021")
                .actors("ANN", "BOB", "CAT")
                .issue("road", null, 50);
        for (var actor : List.of("ANN", "BOB")) {
            good.stance("road", actor, "60..90", "1", "1", Situation.quoted("S1"));
        }
        var judged = new Provenance("S1", "", Basis.JUDGEMENT, "");
        var moderate = judgement(good.stance("road", "CAT", "70", "1", "1", judged), "issue.road");
        assertThat(moderate.confidence()).isEqualTo(Confidence.MODERATE);
        assertThat(moderate.confidenceReason())
                .isEqualTo(
                        "Of the 3 rows it rests on, 2 have a source of grade A or B, 3 of 9 numbers rest on the coder’s judgement, and the forecast’s scored record is of laws of the European Union, not of such issues.");
        assertThat(judgement(Situation.threeActors(), "issue.dam").confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void aLikelihoodAndAConfidenceNeverShareASentence() {
        for (var judgement :
                Situation.threeActors().claim("c", "facts.mw > 9").assessment().judgements()) {
            assertThat(judgement.text()).doesNotContainIgnoringCase("confidence");
            for (var band : EstimativeWords.bands()) {
                assertThat(judgement.confidenceReason()).doesNotContain(band.term());
            }
        }
    }

    @Test
    void outcomesRaiseTheHindsightWarning() {
        assertThat(cautions(Situation.threeActors()))
                .doesNotContain("hindsight")
                .contains("conditional", "narrow", "unsourced");
        var situation = Situation.threeActors().outcome("road");
        assertThat(cautions(situation)).contains("hindsight");
        assertThat(situation.assessment().metrics()).isEqualTo(sameWithoutRowCounts());
    }

    private static List<Metric> sameWithoutRowCounts() {
        return Situation.threeActors().assessment().metrics();
    }

    @Test
    void sourcesAfterTheDayAreWarnedOf() {
        var situation = Situation.threeActors()
                .source("S9", Source.Reliability.A, "2021-08")
                .issue("late", null, 50)
                .stance("late", "ANN", "60", "1", "1", Situation.quoted("S9"));
        assertThat(situation.assessment().cautions())
                .filteredOn(caution -> caution.id().equals("late_sources"))
                .singleElement()
                .extracting(Caution::text)
                .asString()
                .contains("late.ANN", "2021-04-07");
    }
}
