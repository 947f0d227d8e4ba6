package concert.assess;

import static org.assertj.core.api.Assertions.assertThat;

import concert.assess.Comparison.Difference;
import concert.assess.Comparison.Turn;
import concert.scenario.Basis;
import concert.scenario.Estimate;
import concert.scenario.Provenance;
import concert.scenario.Stance;
import org.junit.jupiter.api.Test;

/// What differs between two assessments.
class ComparisonTest {
    private static Situation situation() {
        return Situation.threeActors()
                .claim("much", "bargaining.road.compromise >= 50")
                .claim("here", "facts.mw > 1");
    }

    private static Assessment changed() {
        var scenario = situation().scenario();
        return Assessment.of(scenario.with(
                Stance.class,
                scenario.stances().stream()
                        .map(stance -> stance.key().equals("road.ANN")
                                ? new Stance(
                                        "road",
                                        "ANN",
                                        Estimate.of(60),
                                        stance.salience(),
                                        stance.capability(),
                                        stance.provenance())
                                : stance)
                        .toList()));
    }

    @Test
    void anAssessmentDoesNotDifferFromItself() {
        var comparison = Comparison.of(situation().assessment(), situation().assessment());
        assertThat(comparison.inputs()).isEmpty();
        assertThat(comparison.metrics()).isEmpty();
        assertThat(comparison.claims()).isEmpty();
    }

    /// 30·.5·(60 − 90)/45 = −10: the compromise falls from 50 to 40.
    @Test
    void aChangedNumberMovesWhatItFeedsAndNothingElse() {
        var comparison = Comparison.of(situation().assessment(), changed());
        assertThat(comparison.inputs()).containsExactly(new Difference("stances.road.ANN.position", "90", "60"));
        assertThat(comparison.claims()).containsExactly(new Turn("much", "holds", "fails"));
        var move = comparison.metrics().stream()
                .filter(one -> one.key().equals("bargaining.road.compromise"))
                .findFirst()
                .orElseThrow();
        assertThat(move.change()).isEqualTo(-10);
        assertThat(comparison.metrics())
                .as("an exchange joins two issues")
                .filteredOn(one -> one.key().startsWith("bargaining.dam"))
                .extracting(Comparison.Move::key)
                .containsOnly("bargaining.dam.exchange");
        assertThat(comparison.metrics()).noneMatch(one -> one.key().startsWith("scenario."));
    }

    @Test
    void theFarthestMoveComesFirst() {
        var metrics = Comparison.of(situation().assessment(), changed()).metrics();
        var sizes = metrics.stream()
                .filter(move -> move.sd() > 0)
                .map(move -> -Math.abs(move.change()) / move.sd())
                .toList();
        assertThat(sizes).isSorted().hasSizeGreaterThan(2);
    }

    @Test
    void addedAndDroppedRowsAreTold() {
        var more = situation()
                .fact("new", "3", "2021")
                .claim("late", "facts.new = 3")
                .assessment();
        var comparison = Comparison.of(situation().assessment(), more);
        assertThat(comparison.inputs()).extracting(Difference::path).contains("facts.new", "facts.new.value");
        assertThat(comparison.inputs()).contains(new Difference("facts.new.value", "", "3"));
        assertThat(comparison.claims()).containsExactly(new Turn("late", "absent", "holds"));
        assertThat(Comparison.of(more, situation().assessment()).inputs())
                .contains(new Difference("facts.new.value", "3", ""));
    }

    /// A field that is no number is told by itself, by its own name.
    @Test
    void aChangedQuoteIsToldByItself() {
        var scenario = situation().scenario();
        var changed = Assessment.of(scenario.with(
                Stance.class,
                scenario.stances().stream()
                        .map(stance -> stance.key().equals("road.ANN")
                                ? new Stance(
                                        "road",
                                        "ANN",
                                        stance.position(),
                                        stance.salience(),
                                        stance.capability(),
                                        new Provenance("", "no road", Basis.QUOTED, ""))
                                : stance)
                        .toList()));
        assertThat(Comparison.of(situation().assessment(), changed).inputs())
                .containsExactly(
                        new Difference("stances.road.ANN.source", "S1", ""),
                        new Difference("stances.road.ANN.quote", "so they say", "no road"));
    }

    @Test
    void aMetricOfOneAssessmentOnlyHasNoChange() {
        var more = situation()
                .influence("ANN", "BOB", ".5")
                .influence("BOB", "CAT", ".25")
                .assessment();
        var move = Comparison.of(situation().assessment(), more).metrics().stream()
                .filter(one -> one.key().equals("alignment.influence.ANN"))
                .findFirst()
                .orElseThrow();
        assertThat(move.before()).isNaN();
        assertThat(move.after()).isEqualTo(3);
        assertThat(move.change()).isNaN();
    }

    @Test
    void theTitlePageIsCompared() {
        var comparison =
                Comparison.of(situation().assessment(), situation().seed(9).assessment());
        assertThat(comparison.inputs()).containsExactly(new Difference("scenario.seed", "7", "9"));
    }
}
