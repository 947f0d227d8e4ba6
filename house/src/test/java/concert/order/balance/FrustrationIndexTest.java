package concert.order.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.order.balance.FrustrationIndex.Options;
import concert.scenario.Tie.Sign;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrustrationIndexTest {
    private static FrustrationIndex index(SignedNetwork network) {
        return FrustrationIndex.of(network, Options.DEFAULTS);
    }

    /// One hostile tie in a triangle leaves one tie frustrated; a second one none.
    @Test
    void aTriangleByHand() {
        assertThat(index(Networks.of("a+b", "b+c", "a-c")).frustrated()).isEqualTo(1);
        assertThat(index(Networks.of("a+b", "b-c", "a-c")).frustrated()).isZero();
        assertThat(index(Networks.of("a-b", "b-c", "a-c")).normalized()).isCloseTo(1. / 3, within(1e-12));
    }

    /// Two unbalanced triangles with one node in common: two blocks, one frustrated tie each.
    @Test
    void blocksAddUp() {
        var index = index(Networks.of("a+b", "b+c", "a-c", "c-d", "d-e", "c-e"));
        assertThat(index.frustrated()).isEqualTo(2);
        assertThat(index.frustratedTies()).hasSize(2);
    }

    @Test
    void theTribesOfGahukuGama() throws IOException {
        var index = index(Networks.gahukuGama());
        assertThat(index.frustrated()).isEqualTo(7);
        assertThat(index.bound()).isEqualTo(7);
    }

    @Test
    void theNetworksOfTheCorrelatesOfWar() throws IOException {
        var windows = Networks.windows();
        for (var row : Networks.rows("ref_frustration_dev.csv")) {
            var index = index(Objects.requireNonNull(windows.get(row[0])));
            assertThat(index.frustrated()).as(row[0]).isEqualTo(Integer.parseInt(row[6]));
            assertThat(index.isProven()).as(row[0]).isTrue();
            assertThat(index.normalized()).isCloseTo(Double.parseDouble(row[8]), within(1e-6));
        }
    }

    /// Thousands of nodes are bounded within a second or two, and the division is not far from the bound.
    @Test
    void aLargeSparseNetworkGetsABoundAtOnce() {
        var index = FrustrationIndex.of(Networks.sparse(3, 2000, 4, .15), new Options(1, () -> 0));
        assertThat(index.bound()).isPositive().isLessThanOrEqualTo(index.frustrated());
        assertThat(index.gap()).isLessThan(.5);
        assertThat(index.frustratedTies()).hasSize(index.frustrated());
    }

    /// Switching a node (turning the signs of all its ties) changes no cycle and so nothing of the index.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void switchingANodeChangesNothing(long seed) {
        var network = Networks.random(seed, 30, 0.3, 0.4);
        var switched = SignedNetwork.of(network.ties().stream()
                .map(tie -> tie.a().equals("00003") || tie.b().equals("00003")
                        ? new SignedTie(tie.b(), tie.a(), tie.sign() == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE)
                        : tie)
                .toList());
        assertThat(index(switched).frustrated()).isEqualTo(index(network).frustrated());
    }

    @Test
    void nothingTiedIsBalanced() {
        var index = index(SignedNetwork.of(List.of()));
        assertThat(index.frustrated()).isZero();
        assertThat(index.gap()).isZero();
        assertThat(index.normalized()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void equalsTheBestOfAllDivisions(long seed) {
        var network = Networks.random(seed, 12, 0.2 + 0.06 * seed, 0.45);
        var index = index(network);
        assertThat(index.frustrated()).isEqualTo(leastOfAll(network));
        assertThat(index.frustratedTies()).hasSize(index.frustrated());
        assertThat(index.isProven()).isTrue();
    }

    private static int leastOfAll(SignedNetwork network) {
        var least = Integer.MAX_VALUE;
        for (var camp = 0; camp < 1 << (network.size() - 1); camp++) {
            var frustrated = 0;
            for (var tie = 0; tie < network.tieCount(); tie++) {
                var together = (camp >> network.from(tie) & 1) == (camp >> network.to(tie) & 1) ? 1 : -1;
                frustrated += together * network.sign(tie) < 0 ? 1 : 0;
            }
            least = Math.min(least, frustrated);
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPairCostsWhatTheBestBoundDivisionCosts(long seed) {
        var network = Networks.random(seed, 10, 0.5, 0.4);
        var index = index(network);
        var names = network.nodes().names();
        for (var b = 1; b < names.size(); b++) {
            var cost = PairCost.of(index, names.get(0), names.get(b), Options.DEFAULTS);
            assertThat(cost.isProven()).isTrue();
            assertThat(index.frustrated() + cost.together()).isEqualTo(leastOfBound(network, b, 0));
            assertThat(index.frustrated() + cost.apart()).isEqualTo(leastOfBound(network, b, 1));
        }
    }

    private static int leastOfBound(SignedNetwork network, int b, int apart) {
        var least = Integer.MAX_VALUE;
        for (var camp = 0; camp < 1 << network.size(); camp++) {
            if (((camp ^ camp >> b) & 1) != apart) {
                continue;
            }
            var frustrated = 0;
            for (var tie = 0; tie < network.tieCount(); tie++) {
                var together = (camp >> network.from(tie) & 1) == (camp >> network.to(tie) & 1) ? 1 : -1;
                frustrated += together * network.sign(tie) < 0 ? 1 : 0;
            }
            least = Math.min(least, frustrated);
        }
        return least;
    }
}
