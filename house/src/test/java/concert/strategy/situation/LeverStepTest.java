package concert.strategy.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.strategy.Khyber;
import concert.strategy.equilibrium.Study;
import concert.strategy.response.Adapting;
import concert.strategy.result.Lever;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number that moves in the arrays does what the same number does in the scenario, and what is found from the
/// equilibrium next to it is what is found from nothing.
class LeverStepTest {
    @ParameterizedTest
    @CsvSource({
        "branches.sanctions.probability,0.05",
        "branches.sanctions.probability,0.8",
        "branches.sanctions.probability,1",
        "branches.calm.probability,0",
        "deals.pipeline.cost.RUS.money,2.5",
        "deals.pipeline.cost.PAK.money,5",
        "effects.pipeline.PAK.energy.effect,2",
        "effects.pipeline.PAK.energy.sanctions.effect,3",
        "effects.pressure.PAK.security.effect,-1",
        "effects.grid.PAK.energy.effect,1.1",
        "means.IND.money.amount,3",
        "means.PAK.money.amount,14",
        "ends.PAK.energy.weight,1",
        "ways.grid.capacity,2",
    })
    void theArraysSayWhatTheScenarioSays(String path, double to) {
        var scenario = Khyber.at(.3);
        var lever = Lever.find(scenario, path).orElseThrow();
        var options = new Study.Rules(1e-6, 0, 1);
        try (var study = Study.of(scenario, options, Adapting.EVERYBODY);
                var near = study.moved(lever, to);
                var anew = Study.of(lever.moved(scenario, to), options, Adapting.EVERYBODY)) {
            for (var accord : new Accord[] {
                Accord.none(1), Accord.ofBits(1, 1), Accord.ofBits(1, 1).at(0, .2)
            }) {
                for (var actor = 0; actor < 3; actor++) {
                    assertThat(near.under(accord).payoff(actor))
                            .as("%s at %s, actor %d", path, to, actor)
                            .isCloseTo(anew.under(accord).payoff(actor), within(1e-7));
                }
                assertThat(near.under(accord).certificate().epsilon()).isLessThan(1e-9);
            }
        }
    }
}
