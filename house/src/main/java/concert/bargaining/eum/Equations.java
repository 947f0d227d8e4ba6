package concert.bargaining.eum;

import concert.bargaining.election.Choice;

/// Which equations of the expected utility model are used.
public enum Equations implements Choice {
    /// The equations as Bueno de Mesquita and Scholz, Calbert & Smith print them. They do not give the figures of the
    /// paper's table 2.
    PRINTED("printed"),
    /// What the replication's program computes, which gives the paper's table 2: one denominator for every
    /// probability, the voters' own attitudes to risk in the votes, no term for what happens without a challenge,
    /// and no capitulation, which never occurs in the original because it compares a number with itself.
    SCHOLZ("scholz");

    private final String names;

    Equations(String names) {
        this.names = names;
    }

    @Override
    public String names() {
        return names;
    }
}
