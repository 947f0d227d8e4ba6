package concert.assess.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.Effect;
import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.Means;
import concert.scenario.Provenance;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What other analyses compute takes the place of what a folder states, where a row asks for it by a formula.
class HandOverTest {
    private static final Provenance NONE = Provenance.UNSTATED;

    private static Provenance computed(String note) {
        return new Provenance("", "", Basis.COMPUTED, note);
    }

    private static Scenario scenario(String means, String effect) {
        var about = new About("hand", "Hand-over", "", LocalDate.of(2021, 4, 7), null, 1, 1, Settings.NONE);
        return Scenario.of(
                about,
                List.of(
                        new Actor("A", "A", Actor.Kind.STATE, "", 0, null, null, NONE),
                        new Means("A", "money", "", Estimate.of(2), computed(means)),
                        new End(
                                "A",
                                "wealth",
                                "",
                                Estimate.of(1),
                                Estimate.of(0),
                                1,
                                List.of(new End.Segment(Double.POSITIVE_INFINITY, 1)),
                                NONE),
                        new Way(
                                "A",
                                "trade",
                                "",
                                Estimate.of(100),
                                0,
                                true,
                                List.of(),
                                Map.of("money", Estimate.of(1)),
                                NONE),
                        new Effect("trade", "A.wealth", "", Estimate.of(3), computed(effect))));
    }

    private static double metric(String name) {
        return switch (name) {
            case "energy.saving" -> 1400;
            case "bargaining.x.leverage.A.salience" -> -9;
            default -> Double.NaN;
        };
    }

    @Test
    void aFormulaTakesThePlaceOfWhatIsStated() {
        var over = HandOver.of(
                scenario("= energy.saving / 700 + 3", "= -(bargaining.x.leverage.A.salience + 3) / 3"),
                HandOverTest::metric);
        assertThat(over.items())
                .extracting(HandOver.Item::path)
                .containsExactly("means.A.money.amount", "effects.trade.A.wealth.effect");
        assertThat(over.items()).allMatch(HandOver.Item::isHandedOver);
        assertThat(over.items().get(0).stated()).isEqualTo(2);
        assertThat(over.scenario().rows(Means.class).getFirst().amount().middle())
                .isCloseTo(5, within(1e-12));
        assertThat(over.scenario().rows(Effect.class).getFirst().effect().middle())
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void whatHasNoValueLeavesTheStatedNumber() {
        var over = HandOver.of(scenario("= energy.unknown / 700", "= energy.saving +"), HandOverTest::metric);
        assertThat(over.items()).noneMatch(HandOver.Item::isHandedOver);
        assertThat(over.items().get(0).problem()).contains("no value");
        assertThat(over.items().get(1).problem()).contains("cannot be read");
        assertThat(over.scenario().rows(Means.class).getFirst().amount().middle())
                .isEqualTo(2);
        assertThat(over.scenario().rows(Effect.class).getFirst().effect().middle())
                .isEqualTo(3);
    }

    @Test
    void aNoteThatIsNoFormulaIsLeftAlone() {
        var over = HandOver.of(scenario("Two billion", "From the budget"), HandOverTest::metric);
        assertThat(over.items()).isEmpty();
        assertThat(over.scenario().rows(Means.class))
                .isEqualTo(scenario("Two billion", "").rows(Means.class));
    }
}
