package concert.scenario.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourceBreakTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static List<LocalDate> jumps(long... events) {
        var world = new TreeMap<LocalDate, Long>();
        for (var month = 0; month < events.length; month++) {
            if (events[month] > 0) {
                world.put(FIRST.plusMonths(month), events[month]);
            }
        }
        return SourceBreak.jumps(world, Period.MONTH).stream()
                .map(SourceBreak::first)
                .toList();
    }

    /// From 5000 to 16000 is more than three times, from 16000 to 5000 less than a third; from 5000 to
    /// 15000 is neither.
    @Test
    void theVolumeTriplesOrFallsToAThird() {
        assertThat(jumps(5000, 5000, 16_000, 16_000, 5000, 5000, 15_000, 15_000))
                .containsExactly(FIRST.plusMonths(2), FIRST.plusMonths(4));
    }

    /// The first and the last month may be parts of months; a month without events is missing, not a jump;
    /// few events jump by chance.
    @Test
    void whatIsNoJump() {
        assertThat(jumps(100, 5000, 5000, 100)).isEmpty();
        assertThat(jumps(5000, 5000, 0, 50_000, 50_000)).isEmpty();
        assertThat(jumps(10, 10, 90, 90, 10, 10)).isEmpty();
    }
}
