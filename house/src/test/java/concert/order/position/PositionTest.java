package concert.order.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Positions in small networks by hand.
class PositionTest {
    /// A star: all 3 pairs of leaves meet in the middle.
    @Test
    void theMiddleOfAStarBrokersEveryPair() {
        var all = Position.all(TieNetwork.of(
                new Roster(List.of("M", "A", "B", "C")), new int[][] {{0, 1}, {0, 2}, {3, 0}}));
        var middle = all.getFirst();
        assertThat(middle.degree()).isEqualTo(3);
        assertThat(middle.betweenness()).isEqualTo(3);
        assertThat(middle.betweennessShare()).isEqualTo(1);
        assertThat(middle.brokerage()).isEqualTo(3);
        assertThat(middle.constraint()).isEqualTo(3 * Math.pow(1 / 3.0, 2), within(1e-12));
        assertThat(all.get(1).betweenness()).isZero();
        assertThat(all.get(1).constraint()).isEqualTo(1);
    }

    /// A square: each opposite pair has two shortest ways, one through each of the others.
    @Test
    void twoWaysShareTheBetweenness() {
        var all = Position.all(TieNetwork.of(
                new Roster(List.of("A", "B", "C", "D")), new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 0}}));
        assertThat(all).allSatisfy(position -> {
            assertThat(position.betweenness()).isEqualTo(.5);
            assertThat(position.brokerage()).isEqualTo(1);
        });
    }

    /// A triangle with a tail A–B–C–A, C–D: only C lies between, for A–D and B–D.
    @Test
    void aTailMakesABroker() {
        var all = Position.all(TieNetwork.of(
                new Roster(List.of("A", "B", "C", "D", "E")), new int[][] {{0, 1}, {1, 2}, {2, 0}, {2, 3}}));
        assertThat(all).extracting(Position::betweenness).containsExactly(0.0, 0.0, 2.0, 0.0, 0.0);
        assertThat(all).extracting(Position::brokerage).containsExactly(0, 0, 2, 0, 0);
        assertThat(all.get(4).constraint()).isNaN();
    }
}
