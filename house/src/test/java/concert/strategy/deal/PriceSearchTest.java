package concert.strategy.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Scenario;
import concert.strategy.Board;
import concert.strategy.GrandStrategy;
import concert.strategy.result.DealSet;
import concert.strategy.result.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Deals and prices chosen together. Nobody has ways that matter but saving: a unit of money is worth 1 to A and B.
class PriceSearchTest {
    /// Deal one gives A 6 and takes 1 of B, deal two gives B 5 and takes 2 of A; what is paid for both goes from A to
    /// B.
    private static Scenario two() {
        var board = new Board().actors("A", "B");
        for (var actor : List.of("A", "B")) {
            board.means(actor, "money", 20)
                    .end(actor + ".wealth", 1, 1, 1)
                    .way(actor, "save" + actor, 100, Map.of("money", 1.0))
                    .effect("save" + actor, actor + ".wealth", 1);
        }
        return board.deal("one", List.of("A", "B"), "A.money", Map.of("B.money", 1.0))
                .effect("one", "A.wealth", 6)
                .deal("two", List.of("A", "B"), "A.money", Map.of("A.money", 2.0))
                .effect("two", "B.wealth", 5)
                .scenario();
    }

    private static final GrandStrategy BOTH = GrandStrategy.of(two(), GrandStrategy.Options.DEFAULTS);

    /// Without prices B loses 1 by deal one and A loses 2 by deal two.
    @Test
    void noneHoldsWithoutPrices() {
        assertThat(BOTH.sets()).hasSize(3).noneMatch(DealSet::holds);
        assertThat(BOTH.plan().deals()).isEmpty();
    }

    /// One alone: (6 − t)(t − 1) is largest at t = 3.5, 6.25; two alone: (−2 − t)(5 + t) at t = −3.5, 2.25.
    @Test
    void eachAloneAtItsNashPrice() {
        assertThat(set(List.of("one")).prices().getFirst()).isCloseTo(3.5, within(1e-6));
        assertThat(set(List.of("one")).product()).isCloseTo(6.25, within(1e-6));
        assertThat(set(List.of("two")).prices().getFirst()).isCloseTo(-3.5, within(1e-6));
        assertThat(set(List.of("two")).product()).isCloseTo(2.25, within(1e-6));
    }

    /// Both, t in all: A has 4 − t, B has 4 + t. Without one A has −2, B 5; without two A has 6, B −1. So
    /// gains by one are 6 − t and t − 1, by two −2 − t and 5 + t: no t gives all four, for t would be above 1
    /// and below −2.
    @Test
    void bothTogetherDoNotHold() {
        assertThat(BOTH.setsAtPrices()).extracting(DealSet::deals).containsExactly(List.of("one"), List.of("two"));
        assertThat(BOTH.findPriced().orElseThrow().deals())
                .singleElement()
                .satisfies(on -> assertThat(on.deal()).isEqualTo("one"))
                .satisfies(on -> assertThat(on.price()).isCloseTo(3.5, within(1e-6)));
        assertThat(BOTH.findPriced().orElseThrow().payoff("A")).isCloseTo(22.5, within(1e-6));
        assertThat(BOTH.findPriced().orElseThrow().payoff("B")).isCloseTo(22.5, within(1e-6));
    }

    /// C pays A for deal three. Without a deal nothing is paid, so with prices t and s the gains are 6 − t +
    /// s and t − 1 by one, 7 − s and s − t − 1 by three. Their product is largest at t = 2.556501 and s =
    /// 5.443499.
    @Test
    void aDealOfOthersJoins() {
        var board = new Board().actors("A", "B", "C");
        for (var actor : List.of("A", "B", "C")) {
            board.means(actor, "money", 20)
                    .end(actor + ".wealth", 1, 1, 1)
                    .way(actor, "save" + actor, 100, Map.of("money", 1.0))
                    .effect("save" + actor, actor + ".wealth", 1);
        }
        var scenario = board.deal("one", List.of("A", "B"), "A.money", Map.of("B.money", 1.0))
                .effect("one", "A.wealth", 6)
                .deal("three", List.of("C", "A"), "C.money", Map.of("A.money", 1.0))
                .effect("three", "C.wealth", 7)
                .scenario();
        var strategy = GrandStrategy.of(scenario, GrandStrategy.Options.DEFAULTS);
        assertThat(strategy.findPriced().orElseThrow().deals())
                .extracting(Plan.On::deal)
                .containsExactly("one", "three");
        var both = strategy.setsAtPrices().stream()
                .filter(each -> each.deals().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(both.product()).isCloseTo(40.62798939, within(1e-5));
        assertThat(both.prices().get(0)).isCloseTo(2.556501, within(1e-5));
        assertThat(both.prices().get(1)).isCloseTo(5.443499, within(1e-5));
    }

    private static DealSet set(List<String> deals) {
        return BOTH.setsAtPrices().stream()
                .filter(each -> each.deals().equals(deals))
                .findFirst()
                .orElseThrow();
    }

    /// Nobody has any use for money: every price from what B can pay to what A can pay shares alike, and 0 is
    /// told, on the sheet as among the sets.
    @Test
    void whereEveryPriceSharesAlikeNothingIsPaid() {
        var scenario = new Board()
                .actors("A", "B")
                .means("A", "money", 5)
                .means("B", "money", 5)
                .end("A.wealth", 1, 1, 1)
                .end("B.wealth", 1, 1, 1)
                .way("A", "save", 1, Map.of("money", 1.0))
                .effect("save", "A.wealth", 0)
                .deal("d", List.of("A", "B"), "A.money", Map.of())
                .effect("d", "A.wealth", 2)
                .effect("d", "B.wealth", 3)
                .scenario();
        var strategy = GrandStrategy.of(scenario, GrandStrategy.Options.DEFAULTS);
        var price = strategy.deal("d").findPrice().orElseThrow();
        assertThat(price.low()).isCloseTo(-5, within(1e-9));
        assertThat(price.high()).isCloseTo(5, within(1e-9));
        assertThat(price.nash()).isZero();
        assertThat(strategy.setsAtPrices().getFirst().prices()).containsExactly(0.0);
    }
}
