package concert.scenario.world;

import java.util.List;

/// What a code or a name of a state leads to.
public sealed interface Match {
    /// One state.
    ///
    /// @param state the state
    record Found(State state) implements Match {}

    /// More than one state.
    ///
    /// @param states the states
    /// @param problem what is wrong and how to say which is meant
    record Ambiguous(List<State> states, String problem) implements Match {
        /// Copies the states.
        public Ambiguous {
            states = List.copyOf(states);
        }
    }

    /// No state.
    ///
    /// @param problem what is wrong and what comes near
    record Unmatched(String problem) implements Match {}
}
