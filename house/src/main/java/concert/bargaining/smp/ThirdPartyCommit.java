package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// What a third party puts at stake when two others contest.
public enum ThirdPartyCommit implements Choice {
    /// Nothing: it votes, but does not move if its side loses.
    NO("NoCommit"),
    /// It moves to the winner if its side loses.
    SEMI("SemiCommit"),
    /// It moves to the winner whoever wins.
    FULL("FullCommit");

    private final String ktabName;

    ThirdPartyCommit(String ktabName) {
        this.ktabName = ktabName;
    }

    @Override
    public String ktabName() {
        return ktabName;
    }
}
