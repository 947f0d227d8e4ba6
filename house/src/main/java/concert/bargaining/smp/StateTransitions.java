package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// How an actor takes one of the bargains on its table.
public enum StateTransitions implements Choice {
    /// The most probable one, the first of several.
    DETERMINISTIC("Deterministic"),
    /// One drawn by their probabilities.
    STOCHASTIC("Stochastic");

    private final String names;

    StateTransitions(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }
}
