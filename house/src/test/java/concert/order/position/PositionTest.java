package concert.order.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Positions in small networks by hand.
class PositionTest {
    private static List<Position> positions(TieNetwork network) {
        return Position.all(network, Groups.each(network.roster()));
    }

    /// A star: all 3 pairs of leaves meet in the middle.
    @Test
    void theMiddleOfAStarBrokersEveryPair() {
        var all =
                positions(TieNetwork.of(new Roster(List.of("M", "A", "B", "C")), new int[][] {{0, 1}, {0, 2}, {3, 0}}));
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
        var all = positions(TieNetwork.of(
                new Roster(List.of("A", "B", "C", "D")), new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 0}}));
        assertThat(all).allSatisfy(position -> {
            assertThat(position.betweenness()).isEqualTo(.5);
            assertThat(position.brokerage()).isEqualTo(1);
        });
    }

    /// A triangle with a tail A–B–C–A, C–D: only C lies between, for A–D and B–D.
    @Test
    void aTailMakesABroker() {
        var all = positions(TieNetwork.of(
                new Roster(List.of("A", "B", "C", "D", "E")), new int[][] {{0, 1}, {1, 2}, {2, 0}, {2, 3}}));
        assertThat(all).extracting(Position::betweenness).containsExactly(0.0, 0.0, 2.0, 0.0, 0.0);
        assertThat(all).extracting(Position::brokerage).containsExactly(0, 0, 2, 0, 0);
        assertThat(all.get(4).constraint()).isNaN();
    }

    /// Broker M of group 0 joins A, B (group 0), C, D (group 1) and E (group 2), none of them tied: one pair of
    /// its own group, one pair of one other group, 2 · 3 pairs across its border, C, D with E between two others.
    @Test
    void theRolesOfABrokerFollowTheGroups() {
        var network = TieNetwork.of(
                new Roster(List.of("M", "A", "B", "C", "D", "E")),
                new int[][] {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}});
        var roles = Position.all(network, new Groups(List.of(0, 0, 0, 1, 1, 2)))
                .getFirst()
                .roles();
        assertThat(roles).isEqualTo(new Brokerage(1, 1, 6, 2));
        assertThat(roles.total()).isEqualTo(10);
    }

    /// A ring of five with a tail at A: without A the tail is cut from four; B and E, two steps apart, are
    /// three apart; C and D stay neighbors.
    @Test
    void aCorridorIsWorthWhatItsLossCosts() {
        var network = TieNetwork.of(
                new Roster(List.of("A", "B", "C", "D", "E", "T")),
                new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}, {0, 5}});
        var removal = positions(network).getFirst().removal();
        assertThat(removal.lost()).isEqualTo(4);
        assertThat(removal.longer()).isEqualTo(1);
        assertThat(removal.steps()).isEqualTo(1);
        var before = 2 / 2.0 + 2 / 3.0 + 3 + 3 / 2.0;
        var after = 3 + 2 / 2.0 + 1 / 3.0;
        assertThat(removal.efficiency()).isEqualTo(1 - after / before, within(1e-12));
        assertThat(positions(network).get(5).removal()).isEqualTo(new Removal(0, 0, 0, 0));
    }
}
