package concert.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Scenario;
import concert.scenario.Way;
import concert.strategy.result.Gain;
import concert.strategy.result.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is told where the equilibrium is not unique, and what deals take of means.
class SeveralEquilibriaTest {
    /// B takes either of two ways; which one it is depends on whether it moves before or after A fills one of its ends.
    /// Only with the deal of A and C is the first way open, which C likes by 2; the deal costs C 1.5.
    private static Scenario scenario() {
        return new Board()
                .actors("A", "B", "C")
                .means("A", "money", 1)
                .means("B", "money", 1)
                .end("A.e", 1, 1, 1)
                .end("B.one", 1, 1, 1)
                .end("B.two", 1, 2, 2, 1, 1)
                .end("C.e", 1, 1, 1)
                .way("A", "fill", 1, Map.of("money", 1.0))
                .way("B", "open", 1, 0, Map.of("money", 1.0), new Way.Need("d", 1))
                .way("B", "old", 1, Map.of("money", 1.0))
                .effect("fill", "A.e", 1)
                .effect("fill", "B.two", 1)
                .effect("open", "B.one", 1)
                .effect("open", "C.e", 2)
                .effect("old", "B.two", 1)
                .effect("d", "A.e", 1)
                .effect("d", "C.e", -1.5)
                .deal("d", List.of("A", "C"), "", Map.of())
                .scenario();
    }

    @Test
    void aDealThatHoldsInOneEquilibriumOnlyIsNotSettled() {
        var sheet = GrandStrategy.of(scenario(), GrandStrategy.Options.DEFAULTS).deal("d");
        assertThat(sheet.isSettled()).isFalse();
        var gain = sheet.gains().stream()
                .filter(each -> each.party().equals("C"))
                .findFirst()
                .orElseThrow();
        assertThat(gain.isRange()).isTrue();
        assertThat(gain.least()).isCloseTo(-1.5, within(1e-9));
        assertThat(gain.most()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void khyberIsSettled() {
        var sheet =
                GrandStrategy.of(Khyber.at(.3), GrandStrategy.Options.DEFAULTS).deal("pipeline");
        assertThat(sheet.isSettled()).isTrue();
        assertThat(sheet.gains()).noneMatch(Gain::isRange);
    }

    /// Of Russia's 8 of money the pipeline takes 4, presence 3.325 and export .675: all that there is.
    @Test
    void flowsHaveTheDealsToo() {
        var plan =
                GrandStrategy.of(Khyber.at(.3), GrandStrategy.Options.DEFAULTS).plan();
        var money = plan.flows().stream()
                .filter(flow -> flow.from().equals("RUS.money"))
                .collect(Collectors.toMap(Plan.Flow::to, Plan.Flow::share));
        assertThat(money.get("pipeline")).isCloseTo(.5, within(1e-9));
        assertThat(money.values().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-9));
        assertThat(plan.flows())
                .anyMatch(flow -> flow.from().equals("pipeline") && flow.to().startsWith("RUS."));
    }
}
