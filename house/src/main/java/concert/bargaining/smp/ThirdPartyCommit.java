package concert.bargaining.smp;

import concert.bargaining.election.Choice;

/// What a third party puts at stake when two others contest.
public enum ThirdPartyCommit implements Choice {
    /// Nothing: it votes, but does not move if its side loses.
    NO("NoCommit|No"),
    /// It moves to the winner if its side loses.
    SEMI("SemiCommit|Semi"),
    /// It moves to the winner whoever wins.
    FULL("FullCommit|Full");

    private final String names;

    ThirdPartyCommit(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }
}
