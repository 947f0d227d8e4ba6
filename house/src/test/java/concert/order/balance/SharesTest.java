package concert.order.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Shares of balanced triangles and walks.
class SharesTest {
    @Test
    void theNetworksOfTheCorrelatesOfWar() throws IOException {
        var windows = Networks.windows();
        assertThat(TriangleBalance.of(Objects.requireNonNull(windows.get("46-49")))
                        .share())
                .isCloseTo(.953502, within(5e-7));
        assertThat(WalkBalance.of(Objects.requireNonNull(windows.get("46-49"))).share())
                .isCloseTo(.657602, within(5e-7));
        for (var row : Networks.rows("ref_frustration_dev.csv")) {
            assertThat(TriangleBalance.of(Objects.requireNonNull(windows.get(row[0]))))
                    .isEqualTo(new TriangleBalance(Long.parseLong(row[4]), Long.parseLong(row[5])));
        }
    }

    /// An unbalanced triangle has eigenvalues 1, 1, −2, a balanced one 2, −1, −1.
    @Test
    void aTriangleByHand() {
        var unbalanced = Networks.of("a+b", "b+c", "a-c");
        assertThat(TriangleBalance.of(unbalanced).share()).isZero();
        var expected = (2 * Math.E + Math.exp(-2)) / (Math.exp(2) + 2 / Math.E);
        assertThat(WalkBalance.of(unbalanced).share()).isCloseTo(expected, within(1e-12));
        var balanced = Networks.of("a-b", "b+c", "a-c");
        assertThat(TriangleBalance.of(balanced).share()).isEqualTo(1);
        assertThat(WalkBalance.of(balanced).share()).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutTrianglesNoShare() {
        assertThat(TriangleBalance.of(Networks.of("a+b")).share()).isNaN();
        var large = Networks.sparse(1, WalkBalance.MOST_NODES + 1, 1, .1);
        assertThatThrownBy(() -> WalkBalance.of(large)).hasMessageContaining("expected from 1 to");
    }
}
