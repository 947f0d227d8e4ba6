package concert.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a strategist can write down that cannot be meant.
class ConsistencyTest {
    private static final About ABOUT =
            new About("pact", "Pact", "", LocalDate.of(2021, 4, 7), null, 1, 1, Settings.NONE);

    private static final List<Row> SOUND = List.of(
            actor("A"),
            actor("B"),
            means("A", "money"),
            means("B", "money"),
            way("A", "build"),
            way("A", "run", "build"),
            new Deal("pact", "", List.of("A", "B"), Map.of("A.money", exactly(1)), "A.money", "", Map.of(), none()),
            branch("calm", "", .7),
            branch("storm", "", .3),
            branch("flood", "storm", 1));

    @Test
    void aSoundScenarioHasNoContradiction() {
        assertThat(found()).isEmpty();
    }

    @Test
    void branchesThatDoNotSumToOneAreNamed() {
        assertThat(found(branch("fire", "calm", .25)))
                .containsExactly("branches fire: probability: found \"0.25\", expected that the branches [fire] after"
                        + " calm sum to 1, they sum to 0.25. Name every way in which events may turn out, or divide"
                        + " each by the sum.");
    }

    @Test
    void branchesThatFollowEachOtherInACircleAreNamed() {
        assertThat(found(branch("hen", "egg", 1), branch("egg", "hen", 1)))
                .hasSize(2)
                .allMatch(text -> text.contains("expected a branch that does not follow this one"));
    }

    @Test
    void needsThatGoInACircleAreNamed() {
        assertThat(found(way("B", "hen", "egg"), way("B", "egg", "hen")))
                .containsExactly(
                        "ways hen: needs: found \"egg\", expected ways that do not rest on hen themselves. Break the"
                                + " circle of needs.",
                        "ways egg: needs: found \"hen\", expected ways that do not rest on egg themselves. Break the"
                                + " circle of needs.");
    }

    @Test
    void aWayCannotRestOnAnotherActorsWay() {
        assertThat(found(way("B", "follow", "build")))
                .containsExactly("ways follow: needs: found \"build\", expected a way of B, it belongs to A. Write what"
                        + " others' ways do as effects, or make it a deal.");
    }

    @Test
    void aDealTakesAndPaysOnlyWhatItsPartiesOwn() {
        assertThat(found(
                        actor("C"),
                        means("C", "money"),
                        new Deal(
                                "other",
                                "",
                                List.of("A", "B"),
                                Map.of("C.money", exactly(1)),
                                "A.money",
                                "C.money",
                                Map.of("C", exactly(0)),
                                none())))
                .containsExactly(
                        "deals other: cost: found \"C.money\", expected a means of one of the parties [A, B]. Add C to"
                                + " the parties or name another means.",
                        "deals other: reservation: found \"C\", expected one of the parties [A, B]. Add C to the"
                                + " parties of other or leave it out here.",
                        "deals other: payee: found \"C.money\", expected a means of one of the parties [A, B]. Add C to"
                                + " the parties or name another means.");
    }

    @Test
    void aPriceAmongThreeNeedsAPayee() {
        assertThat(found(
                        actor("C"),
                        new Deal("three", "", List.of("A", "B", "C"), Map.of(), "A.money", "", Map.of(), none())))
                .containsExactly("deals three: payee: found \"\", expected the means to which the price is paid. Name"
                        + " the receiver's means, such as \"RUS.money\".");
    }

    @Test
    void termsAreWorthSomethingToPartiesOnly() {
        assertThat(found(actor("C"), new Term("pact", "rate", "low", Map.of("C", exactly(1)), none())))
                .containsExactly("terms pact.rate.low: worth: found \"C\", expected one of the parties [A, B]. Add C to"
                        + " the parties of pact or leave it out here.");
    }

    private static List<String> found(Row... more) {
        var rows = new ArrayList<>(SOUND);
        rows.addAll(List.of(more));
        return Consistency.contradictions(Scenario.of(ABOUT, rows)).stream()
                .map(Consistency.Contradiction::toString)
                .toList();
    }

    private static Actor actor(String id) {
        return new Actor(id, id, Actor.Kind.STATE, "", 0, null, null, none());
    }

    private static Means means(String actor, String id) {
        return new Means(actor, id, "", exactly(1), none());
    }

    private static Way way(String actor, String id, String... needs) {
        return new Way(
                actor,
                id,
                "",
                exactly(1),
                0,
                true,
                List.of(needs).stream().map(need -> new Way.Need(need, 1)).toList(),
                Map.of(),
                none());
    }

    private static Branch branch(String id, String parent, double probability) {
        return new Branch(id, parent, "", exactly(probability), Map.of(), Map.of(), none());
    }

    private static Estimate exactly(double value) {
        return Estimate.of(value);
    }

    private static Provenance none() {
        return Provenance.UNSTATED;
    }
}
