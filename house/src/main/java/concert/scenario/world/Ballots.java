package concert.scenario.world;

import concert.scenario.vote.RollCalls;

/// Roll calls of the General Assembly, and the version of the data that they are from.
///
/// @param version version of the data set
/// @param calls the roll calls
public record Ballots(String version, RollCalls calls) {
    private static final int BEFORE_FIRST = 1945;

    /// {@return the year in which the first session with roll calls began}
    public int first() {
        return BEFORE_FIRST
                + calls.calls().stream().mapToInt(call -> call.session()).min().orElse(0);
    }

    /// {@return the year in which the last session began; after it votes are missing}
    public int last() {
        return BEFORE_FIRST
                + calls.calls().stream().mapToInt(call -> call.session()).max().orElse(0);
    }
}
