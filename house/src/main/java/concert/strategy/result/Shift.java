package concert.strategy.result;

import java.util.List;

/// Where what somebody does changes as a probability moves, the same deals on.
///
/// @param lever the probability
/// @param at where moves change
/// @param ways ids of the ways of which then another amount is taken
public record Shift(Lever lever, double at, List<String> ways) {
    /// Copies the list.
    public Shift {
        ways = List.copyOf(ways);
    }
}
