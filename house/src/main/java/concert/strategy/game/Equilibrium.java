package concert.strategy.game;

import concert.scenario.game.Rational;
import java.util.List;

/// Strategies of all players with the proof that none of them gains by another one.
///
/// @param strategies for a normal form one row for each player with the probability of each strategy; for a tree one
///     row for each set of information with the probability of each action
/// @param offPath for each row, whether the player's own strategy never leads there, so that any action is as good
/// @param payoffs what each player expects
/// @param regrets what each player could gain at most by another strategy while the others keep theirs
public record Equilibrium(
        List<List<Rational>> strategies, List<Boolean> offPath, List<Rational> payoffs, List<Rational> regrets) {
    /// Copies the lists.
    public Equilibrium {
        strategies = strategies.stream().map(List::copyOf).toList();
        offPath = List.copyOf(offPath);
        payoffs = List.copyOf(payoffs);
        regrets = List.copyOf(regrets);
    }

    /// {@return what any player could gain at most}
    public Rational regret() {
        return regrets.stream().reduce(Rational.ZERO, Rational::max);
    }

    /// {@return whether nobody mixes}
    public boolean isPure() {
        return strategies.stream().allMatch(row -> row.contains(Rational.ONE));
    }
}
