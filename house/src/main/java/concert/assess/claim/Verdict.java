package concert.assess.claim;

import concert.assess.metric.Metric;
import java.util.List;

/// What the test of a claim says.
///
/// @param holds whether the test is true with every estimate at its middle
/// @param share share of the decided futures in which the test is true, 0 to 1; NaN if none is decided
/// @param decided in how many futures every metric that decides the test has a value
/// @param evidence the metrics, facts and inputs that the test names, with their values
public record Verdict(boolean holds, double share, int decided, List<Metric> evidence) {
    /// Copies the evidence.
    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
