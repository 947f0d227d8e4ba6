package concert.strategy.result;

/// What a party has of a deal: its payoff in the equilibrium with the deal less that in the equilibrium without it.
///
/// @param party id of the party
/// @param without its payoff in the equilibrium without the deal, its disagreement point
/// @param with its payoff in the equilibrium with the deal
/// @param least the least difference over the starts of the search for equilibria
/// @param most the largest
public record Gain(String party, double without, double with, double least, double most) {
    private static final double SAME = 1e-6;

    /// A gain where one equilibrium of each kind was looked for.
    ///
    /// @param party id of the party
    /// @param without its payoff in the equilibrium without the deal
    /// @param with its payoff in the equilibrium with the deal
    public Gain(String party, double without, double with) {
        this(party, without, with, with - without, with - without);
    }

    /// {@return the difference}
    public double gain() {
        return with - without;
    }

    /// {@return whether the equilibria that were found differ in it}
    public boolean isRange() {
        return most - least > SAME * Math.max(1, Math.abs(without));
    }
}
