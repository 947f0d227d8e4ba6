package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final Distribution THREE = Distribution.of(new double[] {100, 0, 50, 0}, new double[] {2, 1, 1, 1});

    @Test
    void joinsEqualPositionsInOrder() {
        assertThat(THREE.positions()).containsExactly(0.0, 50.0, 100.0);
        assertThat(THREE.probability().get(0)).isEqualTo(.4, CLOSE);
        assertThat(THREE.probability().get(2)).isEqualTo(.4, CLOSE);
        assertThat(THREE.mean()).isEqualTo(50, CLOSE);
    }

    @Test
    void tellsQuantiles() {
        assertThat(THREE.quantile(.4)).isEqualTo(0);
        assertThat(THREE.quantile(.5)).isEqualTo(50);
        assertThat(THREE.quantile(1)).isEqualTo(100);
        assertThat(THREE.upTo(50)).isEqualTo(.6, CLOSE);
        assertThat(THREE.below(50)).isEqualTo(.4, CLOSE);
        assertThat(THREE.upTo(-1)).isZero();
    }

    /// Outcome 50: .4² · 50 below it and .4² · 50 above it.
    @Test
    void scoresAnOutcome() {
        assertThat(THREE.crps(50)).isEqualTo(16, CLOSE);
        assertThat(Distribution.at(30).crps(75)).isEqualTo(45, CLOSE);
    }

    /// E|X − y| − ½ E|X − X'| = 60 − ½ · (2·.4·.2·50 + 2·.2·.4·50 + 2·.4·.4·100) = 60 − 24 = 36 for y = 110: from
    /// 110 it is .4·110 + .2·60 + .4·10 = 60.
    @Test
    void scoresAnOutcomeBeyondEveryPosition() {
        assertThat(THREE.crps(110)).isEqualTo(36, CLOSE);
    }

    @Test
    void mixes() {
        assertThat(Distribution.mixture(Distribution.at(10), .25, THREE))
                .satisfies(mixture -> assertThat(mixture.upTo(10)).isEqualTo(.25 + .75 * .4, CLOSE));
    }

    /// Level .175 stands for .1 and .34 for .25, so .4 stands for .25 + .25 · .06/.16.
    @Test
    void readsLevelsAnew() {
        var levels = new Levels(.175, .34);
        assertThat(THREE.recalibrated(levels).upTo(0)).isEqualTo(.25 + .25 * .06 / .16, CLOSE);
        assertThat(levels.read(.5)).isEqualTo(.5, CLOSE);
        assertThat(levels.read(.825)).isEqualTo(.9, CLOSE);
        assertThat(Levels.PLAIN.read(.07)).isEqualTo(.07, CLOSE);
        assertThatThrownBy(() -> new Levels(.4, .3)).isInstanceOf(IllegalArgumentException.class);
    }

    /// 0 is covered by the interval between t and 1 − t as long as t is at most .4 and 1 − t is at least 0's share.
    @Test
    void tellsHowCentralAnOutcomeIs() {
        assertThat(THREE.centrality(0)).isEqualTo(.4, CLOSE);
        assertThat(THREE.centrality(50)).isEqualTo(.6, CLOSE);
        assertThat(THREE.centrality(20)).isEqualTo(.4, CLOSE);
    }
}
