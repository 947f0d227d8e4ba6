package concert.folder;

import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.When;
import java.time.LocalDate;
import java.util.List;

/// What stands in for a cell that could not be read while the rest of the folder is checked.
final class StandIns {
    static final When WHEN = When.of(LocalDate.EPOCH);
    static final Estimate ESTIMATE = Estimate.of(0);

    static final List<End.Segment> SEGMENTS = List.of(new End.Segment(Double.POSITIVE_INFINITY, 0));

    /// Two parties without a name, which refer to nobody.
    static final List<String> PARTIES = List.of("", "");

    private StandIns() {}
}
