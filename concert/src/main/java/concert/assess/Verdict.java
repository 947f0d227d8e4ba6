package concert.assess;

import java.util.List;

/// What the test of a claim says.
///
/// @param holds whether the test is true with every estimate at its middle
/// @param share share of futures in which the test is true, 0 to 1
/// @param evidence the metrics and facts that the test names, with their values
public record Verdict(boolean holds, double share, List<Metric> evidence) {
    /// Copies the evidence.
    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
