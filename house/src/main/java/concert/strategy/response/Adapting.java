package concert.strategy.response;

import java.util.Set;

/// Who may act after events are seen.
///
/// @param barred the actors that may not, by their place on the roster
public record Adapting(Set<Integer> barred) {
    /// Whoever has ways that may be taken later.
    public static final Adapting EVERYBODY = new Adapting(Set.of());

    boolean mayAdapt(int actor) {
        return !barred.contains(actor);
    }
}
