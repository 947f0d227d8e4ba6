package concert.strategy.result;

/// What a party has of a deal: its payoff in the equilibrium with the deal less that in the equilibrium without it.
///
/// @param party id of the party
/// @param without its payoff in the equilibrium without the deal, its disagreement point
/// @param with its payoff in the equilibrium with the deal
public record Gain(String party, double without, double with) {
    /// {@return the difference}
    public double gain() {
        return with - without;
    }
}
