package concert.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A scenario keeps its rows, refuses what does not fit together, and settles its uncertain numbers.
class ScenarioTest {
    private static final About ABOUT =
            new About("id", "title", "?", LocalDate.of(2021, 4, 7), null, 1, 10, Settings.NONE);
    private static final Actor A = actor("A");
    private static final Actor B = actor("B");
    private static final Issue ISSUE = new Issue(
            "i", "title", "", "none", "", "all", null, Issue.MIDDLE, DecisionRule.UNSTATED, null, Provenance.UNSTATED);

    private static Actor actor(String id) {
        return new Actor(id, id, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED);
    }

    private static Stance stance(String actor, String position) {
        return new Stance(
                "i",
                actor,
                Estimate.parse(position).orElseThrow(),
                Estimate.of(.5),
                Estimate.parse("1..2").orElseThrow(),
                Provenance.UNSTATED);
    }

    private static Scenario scenario() {
        return Scenario.of(ABOUT, List.of(A, B, ISSUE, stance("A", "10..20..30"), stance("B", "80")));
    }

    @Test
    void rowsAreFoundByKindAndKey() {
        assertThat(scenario().actors()).containsExactly(A, B);
        assertThat(scenario().stancesOn("i")).hasSize(2);
        assertThat(scenario().find(Actor.class, "C")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scenario().actor("C"))
                .withMessageContaining("A");
    }

    @Test
    void aKeyIsTakenOnceAndAReferenceLeadsSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scenario.of(ABOUT, List.of(A, A)));
        assertThatIllegalArgumentException().isThrownBy(() -> Scenario.of(ABOUT, List.of(A, ISSUE, stance("B", "1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> scenario().with(Actor.class, List.of(A)));
    }

    @Test
    void uncertainNumbersAreListedInTheFoldersOrder() {
        assertThat(scenario().inputs())
                .extracting(Input::path)
                .containsExactly("stances.i.A.position", "stances.i.A.capability", "stances.i.B.capability");
    }

    @Test
    void aFutureSettlesEachOfThemAndLeavesTheRest() {
        var scenario = scenario();
        var settled = scenario.in(Future.of(
                0,
                scenario.inputs(),
                input -> input.key().equals("i.A") ? input.estimate().low() : 2));
        assertThat(settled.inputs()).isEmpty();
        assertThat(settled.stances().get(0).position()).isEqualTo(Estimate.of(10));
        assertThat(settled.stances().get(0).capability()).isEqualTo(Estimate.of(1));
        assertThat(settled.stances().get(1).capability()).isEqualTo(Estimate.of(2));
        assertThat(settled.stances().get(1).position()).isEqualTo(Estimate.of(80));
        assertThatIllegalArgumentException().isThrownBy(() -> settled.in(Future.of(0, scenario.inputs(), _ -> 1)));
    }

    @Test
    void theSameRowsMakeAnEqualScenario() {
        assertThat(scenario()).isEqualTo(scenario()).hasSameHashCodeAs(scenario());
        assertThat(scenario().with(Stance.class, List.of())).isNotEqualTo(scenario());
    }
}
