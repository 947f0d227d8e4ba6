package concert.order.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.order.convergence.VoteConvergence.Options;
import concert.order.convergence.VoteConvergence.Window;
import concert.scenario.world.IdealPoint;
import concert.scenario.world.IdealPointTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Convergence by hand: two windows of two years, intervals of the same width everywhere.
class VoteConvergenceTest {
    private static final Options WINDOWS = new Options(new Window(2000, 2001), new Window(2010, 2011));

    private static IdealPointTable table(double half, double[]... states) {
        var points = new ArrayList<IdealPoint>();
        for (var s = 0; s < states.length; s++) {
            for (var y = 0; y < states[s].length; y++) {
                var at = states[s][y];
                if (!Double.isNaN(at)) {
                    points.add(new IdealPoint(s + 1, y < 2 ? 2000 + y : 2008 + y, 50, at, at - half, at + half));
                }
            }
        }
        return new IdealPointTable("all", "1", points);
    }

    /// State 1 stays at 0, state 2 comes from 2 to 1, state 3 goes from 1 to 3: closing 1 and −2, rank 1 of 2.
    @Test
    void whoMovedAndHowItRanks() {
        var of = VoteConvergence.find(
                        table(.1, new double[] {0, 0, 0, 0}, new double[] {2, 2, 1, 1}, new double[] {1, 1, 3, 3}),
                        1,
                        2,
                        WINDOWS)
                .orElseThrow();
        assertThat(of.yearly().closing()).isEqualTo(1, within(1e-12));
        assertThat(of.movedByA()).isZero();
        assertThat(of.means().towardByB()).isEqualTo(1, within(1e-12));
        assertThat(of.means().crossed()).isFalse();
        assertThat(of.yearly().rank()).isEqualTo(1);
        assertThat(of.yearly().states()).isEqualTo(2);
        assertThat(of.yearly().closer()).isEqualTo(.5);
        assertThat(of.verdict()).isEqualTo(Verdict.CONVERGED);
    }

    /// Half the width of a distance is .4 √2, of the difference of two windows .4 √2 √2 = .8: a closing of .7 is none.
    @Test
    void aClosingWithinTheIntervalsIsUnclear() {
        var near = table(.4, new double[] {0, 0, 0, 0}, new double[] {2, 2, 1.3, 1.3});
        var of = VoteConvergence.find(near, 1, 2, WINDOWS).orElseThrow();
        assertThat(of.coverage().spread()).isEqualTo(.8, within(1e-12));
        assertThat(of.verdict()).isEqualTo(Verdict.UNCLEAR);
        var far = table(.4, new double[] {0, 0, 0, 0}, new double[] {1, 1, 1.9, 1.9});
        assertThat(VoteConvergence.find(far, 1, 2, WINDOWS).orElseThrow().verdict())
                .isEqualTo(Verdict.DIVERGED);
    }

    /// The one passes the other: parts of the closing mislead, so the passing is told.
    @Test
    void passingIsTold() {
        var of = VoteConvergence.find(table(.1, new double[] {0, 0, 2, 2}, new double[] {1, 1, 1, 1}), 1, 2, WINDOWS)
                .orElseThrow();
        assertThat(of.means().crossed()).isTrue();
        assertThat(of.means().towardByA()).isEqualTo(2, within(1e-12));
        assertThat(of.verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void halfOfAWindowIsEnoughAndLessIsNot() {
        var none = Double.NaN;
        assertThat(VoteConvergence.find(
                        table(.1, new double[] {0, 0, 0, 0}, new double[] {2, none, none, 1}), 1, 2, WINDOWS))
                .hasValueSatisfying(of -> assertThat(
                                List.of(of.coverage().before(), of.coverage().after()))
                        .containsExactly(1, 1));
        var longer = new Options(new Window(1998, 2001), new Window(2008, 2011));
        assertThat(VoteConvergence.find(
                        table(.1, new double[] {0, 0, 0, 0}, new double[] {2, none, 1, 1}), 1, 2, longer))
                .isEmpty();
    }
}
