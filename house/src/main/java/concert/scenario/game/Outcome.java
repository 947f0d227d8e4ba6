package concert.scenario.game;

import java.util.Collections;
import java.util.List;

/// What happens and what each player gets of it.
///
/// @param name its name, may be empty
/// @param payoffs one for each player
public record Outcome(String name, List<Rational> payoffs) {
    /// Copies the list.
    public Outcome {
        payoffs = List.copyOf(payoffs);
    }

    /// {@return an outcome without name in which nobody gets anything}
    ///
    /// @param players how many players there are
    public static Outcome nothing(int players) {
        return new Outcome("", Collections.nCopies(players, Rational.ZERO));
    }

    /// {@return whether it has no name and nobody gets anything}
    public boolean isNothing() {
        return name.isEmpty() && payoffs.stream().allMatch(payoff -> payoff.signum() == 0);
    }
}
