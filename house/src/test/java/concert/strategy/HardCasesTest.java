package concert.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Scenario;
import concert.strategy.result.DealSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases at the edge: no limit, no means left, branches that are certain, ways in whole levels at a price.
class HardCasesTest {
    private static Board two() {
        return new Board()
                .actors("A", "B")
                .means("A", "money", 3)
                .means("B", "money", 3)
                .end("A.wealth", 1, 1, 1)
                .end("B.wealth", 1, 1, 1);
    }

    @Test
    void whoCouldDoEverMoreIsToldSo() {
        var scenario = two().way("A", "print", 1e300, Map.of()).effect("print", "A.wealth", 1);
        assertThatThrownBy(() -> GrandStrategy.of(scenario.scenario(), GrandStrategy.Options.DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A could do ever more of print");
    }

    /// .1 and .2 are .3 but for rounding.
    @Test
    void dealsMayTakeAllThereIs() {
        var scenario = new Board()
                .actors("A", "B")
                .means("A", "money", .3)
                .end("A.wealth", 1, 1, 1)
                .end("B.wealth", 1, 1, 1)
                .way("A", "save", 1, Map.of("money", 1.0))
                .effect("save", "A.wealth", 1)
                .deal("one", List.of("A", "B"), "", Map.of("A.money", .1))
                .effect("one", "A.wealth", 1)
                .effect("one", "B.wealth", 1)
                .deal("other", List.of("A", "B"), "", Map.of("A.money", .2))
                .effect("other", "A.wealth", 1)
                .effect("other", "B.wealth", 1)
                .scenario();
        var strategy = GrandStrategy.of(scenario, GrandStrategy.Options.DEFAULTS);
        assertThat(strategy.sets()).extracting(DealSet::deals).contains(List.of("one", "other"));
        // What "one" takes may rise by nothing: A still gains then, but the money is gone.
        assertThat(strategy.deal("one").flips())
                .filteredOn(flip -> flip.lever().path().equals("deals.one.cost.A.money"))
                .allMatch(flip -> flip.first().isEmpty());
    }

    @Test
    void whatTakesMoreThanThereIsIsSaidInWords() {
        var scenario = two().way("A", "save", 9, Map.of("money", 1.0))
                .effect("save", "A.wealth", 1)
                .deal("dear", List.of("A", "B"), "", Map.of("A.money", 5.0))
                .effect("dear", "A.wealth", 9)
                .scenario();
        var strategy = GrandStrategy.of(scenario, GrandStrategy.Options.DEFAULTS.withAsked(Map.of("dear", 0.0)));
        assertThat(strategy.findAsked()).isEmpty();
        assertThat(strategy.limits()).anyMatch(limit -> limit.contains("take 5 of A.money, of which there are 3"));
        assertThat(strategy.deal("dear").obstacle()).contains("5 of A.money");
    }

    /// A flip of this folder lies where two deals take all that there is of a means, but for rounding.
    @Test
    void whatIsLeftByRoundingIsNothing() {
        var strategy = GrandStrategy.of(read("used-up"), GrandStrategy.Options.DEFAULTS);
        assertThat(strategy.sets()).hasSizeGreaterThan(1);
        assertThat(strategy.none().certificate().isEquilibrium()).isTrue();
    }

    /// Prices that are tried here leave budgets which a whole number of lumps misses by a hair.
    @ParameterizedTest
    @ValueSource(strings = {"lumps", "lumps-refused"})
    void lumpsThatFitByAHairAreNoFault(String folder) {
        var strategy =
                GrandStrategy.of(read(folder), GrandStrategy.Options.DEFAULTS.withDepth(GrandStrategy.Depth.PLANS));
        assertThat(strategy.none().certificate().isEquilibrium()).isTrue();
        assertThat(strategy.sets()).hasSizeGreaterThan(1);
    }

    private static Scenario read(String folder) {
        var path = Path.of("src/test/resources/concert/strategy", folder);
        return ((Reading.Accepted) ScenarioFolder.read(path)).scenario();
    }

    /// The deal of Khyber holds while P(sanctions) is less than .539877, also where sanctions are certain now.
    @Test
    void aCertainBranchHasItsFlipPoint() {
        var flips = GrandStrategy.of(Khyber.at(1), GrandStrategy.Options.DEFAULTS)
                .deal("pipeline")
                .flips();
        assertThat(flips.getFirst().lever().path()).isEqualTo("branches.sanctions.probability");
        assertThat(flips.getFirst().at()).isCloseTo(.539877, within(1e-6));
        assertThat(flips.getFirst().first()).isEqualTo("RUS");
    }

    /// A buys a whole level of 2 with its 3; at a price of 1.5 it no longer can, so the start is not feasible.
    @Test
    void wholeLevelsAtAPrice() {
        var scenario = two().way("A", "raid", 2, 2, Map.of("money", 1.0))
                .way("B", "guard", 2, 2, Map.of("money", 1.0))
                .effect("raid", "A.wealth", .4)
                .effect("raid", "B.wealth", -.4)
                .effect("guard", "A.wealth", -.2)
                .effect("guard", "B.wealth", .1)
                .deal("peace", List.of("A", "B"), "A.money", Map.of())
                .effect("peace", "A.wealth", 2)
                .scenario();
        var strategy = GrandStrategy.of(scenario, GrandStrategy.Options.DEFAULTS);
        assertThat(strategy.none().certificate().isEquilibrium()).isTrue();
        assertThat(strategy.setsAtPrices()).allMatch(DealSet::holds);
        assertThat(strategy.limits()).anyMatch(each -> each.startsWith("Ways come in whole levels"));
        assertThat(strategy.deals().getFirst().flips()).allMatch(flip -> Double.isNaN(flip.withPrice()));
    }
}
