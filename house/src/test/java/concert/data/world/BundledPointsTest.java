package concert.data.world;

import static org.assertj.core.api.Assertions.assertThat;

import concert.data.sets.StateTable;
import concert.scenario.world.IdealPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The quick reading of what comes with Concert gives what the checked reading of the same file gives.
class BundledPointsTest {
    @ParameterizedTest
    @EnumSource(
            value = Bundled.class,
            names = {"IDEAL_POINTS_ALL", "IDEAL_POINTS_IMPORTANT"})
    void quickAndCheckedReadingAgree(Bundled bundled) {
        var quick = BundledPoints.read(bundled);
        var checked = bundled.read(StateTable.read());
        assertThat(quick.holding()).isEqualTo(checked.holding());
        assertThat(quick.points())
                .containsExactlyInAnyOrderElementsOf(checked.rows().stream()
                        .map(row -> new IdealPoint(
                                (Integer) row.get(1),
                                (Integer) row.get(2),
                                (Integer) row.get(3),
                                (Double) row.get(4),
                                (Double) row.get(5),
                                (Double) row.get(6)))
                        .toList());
    }
}
