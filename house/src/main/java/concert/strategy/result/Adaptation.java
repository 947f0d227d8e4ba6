package concert.strategy.result;

import java.util.List;

/// What it is worth to act after events are seen: the payoffs of the equilibrium with later moves less those of the
/// equilibrium without them, the same deals on. It can be negative, for others adapt too.
///
/// @param everybody the difference if later moves are forbidden to everybody, in the order of the roster
/// @param alone what each actor has of its own later moves: the difference for it if they are forbidden to it alone
/// @param open actors for which other equilibria, found from other starts, would say something else, with the range in
///     words
public record Adaptation(List<Double> everybody, List<Double> alone, List<String> open) {
    /// Copies the lists.
    public Adaptation {
        everybody = List.copyOf(everybody);
        alone = List.copyOf(alone);
        open = List.copyOf(open);
    }
}
