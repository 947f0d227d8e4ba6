package concert.order.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.world.Capabilities;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Power by hand.
class PowerTest {
    private static final double NONE = Double.NaN;

    /// Shares of A: 3/4 of expenditure, 1/2 of personnel, all of the rest that anybody has (iron); B misses
    /// expenditure's rest. A = (3/4 + 1/2 + 1 + 1/5)/4, B = (1/4 + 1/2 + 0 + 4/5)/4, C has nothing at all.
    @Test
    void aMissingComponentCountsNeitherInTheMeanNorInTheTotal() {
        var data = Capabilities.of(
                "1",
                List.of(
                        new Capabilities.Row(2, 1900, 3, 5, 7, NONE, 1, NONE, NONE),
                        new Capabilities.Row(20, 1900, 1, 5, 0, NONE, 4, NONE, NONE),
                        new Capabilities.Row(70, 1900, NONE, NONE, NONE, NONE, NONE, NONE, NONE)));
        var index = CompositeIndex.of(data, CompositeIndex.Options.CINC);
        assertThat(index.find(2, 1900)).hasValueCloseTo((.75 + .5 + 1 + .2) / 4, within(1e-15));
        assertThat(index.find(20, 1900)).hasValueCloseTo((.25 + .5 + 0 + .8) / 4, within(1e-15));
        assertThat(index.find(70, 1900)).isEmpty();
        assertThat(index.find(2, 1901)).isEmpty();
        assertThat(CompositeIndex.of(data, CompositeIndex.Options.MILITARY).find(2, 1900))
                .hasValueCloseTo((.75 + .5) / 2, within(1e-15));
    }

    @Test
    void sharesOfComponentsAverageToTheIndex() {
        var data = Capabilities.of(
                "1",
                List.of(
                        new Capabilities.Row(2, 1900, 3, 5, 7, NONE, 1, NONE, NONE),
                        new Capabilities.Row(20, 1900, 1, 5, 0, NONE, 4, NONE, NONE)));
        var shares = ComponentShares.find(data, 2, 1900).orElseThrow();
        assertThat(shares.parts())
                .extracting(ComponentShares.Part::share)
                .containsExactly(.75, .5, 1.0, NONE, .2, NONE);
        assertThat(shares.parts().getFirst().total()).isEqualTo(4);
        assertThat(ComponentShares.find(data, 70, 1900)).isEmpty();
        assertThat(ComponentShares.find(data, 2, 1901)).isEmpty();
    }

    /// Shares .5, .3, .2: Σs² = .38, CON = √((.38 − 1/3)/(2/3)) = √.07.
    @Test
    void concentrationByHand() {
        var of = Concentration.of(3, 5, 2);
        assertThat(of.con()).isEqualTo(Math.sqrt(.07), within(1e-12));
        assertThat(of.hhi()).isEqualTo(.38, within(1e-12));
        assertThat(of.enp()).isEqualTo(1 / .38, within(1e-12));
        assertThat(of.top2()).isEqualTo(.8, within(1e-12));
        assertThat(Concentration.of(1, 1, 1).con()).isZero();
        assertThat(Concentration.of(1, 0, 0).con()).isEqualTo(1);
        assertThatThrownBy(() -> Concentration.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 30, 20, UNIPOLAR, 1",
        "49, 26, 25, BIPOLAR, 2",
        "49, 24, 27, BIPOLAR, 2",
        "49, 24, 20, UNIPOLAR, 1",
        "30, 25, 45, BIPOLAR, 2",
        "40, 24, 36, BIPOLAR, 2"
    })
    void polarityByThresholds(double a, double b, double c, Polarity.Structure structure, int poles) {
        var polarity = Polarity.of(Polarity.Options.PUBLISHED, a, b, c);
        assertThat(polarity.structure()).isEqualTo(structure);
        assertThat(polarity.poles()).isEqualTo(poles);
    }

    @Test
    void polesOfAMultipolarOrderHaveAtLeastFivePercent() {
        var polarity = Polarity.of(Polarity.Options.PUBLISHED, 46, 22, 22, 6, 4);
        assertThat(polarity.structure()).isEqualTo(Polarity.Structure.MULTIPOLAR);
        assertThat(polarity.poles()).isEqualTo(4);
        assertThat(Polarity.of(new Polarity.Options(.45, .5, .25, .05), 46, 22, 22, 6, 4)
                        .structure())
                .isEqualTo(Polarity.Structure.UNIPOLAR);
    }
}
