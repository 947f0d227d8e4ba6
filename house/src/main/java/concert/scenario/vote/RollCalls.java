package concert.scenario.vote;

import java.util.List;
import java.util.Map;

/// The roll calls of an assembly.
///
/// @param states the COW number of each state, in the order of the choices
/// @param calls the roll calls
/// @param repeats for the number of a resolution that repeats an earlier one, the number of that one
public record RollCalls(List<Integer> states, List<RollCall> calls, Map<Integer, Integer> repeats) {
    /// Copies, and checks that each roll call has a choice for each state.
    public RollCalls {
        states = List.copyOf(states);
        calls = List.copyOf(calls);
        repeats = Map.copyOf(repeats);
        for (var call : calls) {
            if (call.choices().length() != states.size()) {
                throw new IllegalArgumentException("roll call " + call.id() + " has "
                        + call.choices().length() + " choices, expected " + states.size());
            }
        }
    }

    /// {@return the number of the first resolution in a chain of repeats}
    ///
    /// @param id the number of a resolution
    public int first(int id) {
        var at = id;
        while (repeats.containsKey(at)) {
            at = repeats.getOrDefault(at, at);
        }
        return at;
    }
}
