package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// Whose view of a challenge sets the terms of the bargain (KTAB's `BargnModel`).
public enum BargnModel implements Choice {
    /// The initiator's.
    INIT_ONLY("InitOnlyInterp|InitOnly"),
    /// Each party's view sets a bargain of its own; both are on the table.
    INIT_RCVR("InitRcvrInterp|InitRcvr"),
    /// One bargain between the two, weighted by the parties' capability times salience.
    PW_COMP("PWCompInterp|PWComp");

    private final String names;

    BargnModel(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }
}
