package concert.assess.analysis;

import concert.alignment.Affinity;
import concert.alignment.Blocs;
import concert.alignment.Coalition;
import concert.alignment.Division;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Coalitions and blocs of one scenario: each is computed once, when it is first asked for, since many metrics read the
/// same one.
public final class Coalitions {
    private final Optional<Affinity> affinity;
    private final Map<List<String>, Coalition> coalitions = new ConcurrentHashMap<>();
    private final Map<List<String>, Division> divisions = new ConcurrentHashMap<>();
    private final Map<List<String>, Blocs> blocs = new ConcurrentHashMap<>();

    /// Nothing is computed yet.
    ///
    /// @param affinity what each pair is worth to each other, if somebody takes a stance
    public Coalitions(Optional<Affinity> affinity) {
        this.affinity = affinity;
    }

    /// {@return what each pair is worth to each other, if somebody takes a stance}
    public Optional<Affinity> affinity() {
        return affinity;
    }

    /// {@return the coalition of some actors, if somebody takes a stance}
    ///
    /// @param members ids of two to twelve actors
    public Optional<Coalition> coalition(List<String> members) {
        return affinity.map(all -> coalitions.computeIfAbsent(members, who -> Coalition.of(all, who)));
    }

    /// {@return how the worth of a coalition can be divided, if somebody takes a stance}
    ///
    /// @param members ids of two to twelve actors
    public Optional<Division> division(List<String> members) {
        return affinity.map(all -> divisions.computeIfAbsent(members, who -> Division.of(all, who)));
    }

    /// {@return the best blocs of some actors, if somebody takes a stance}
    ///
    /// @param actors ids of actors
    public Optional<Blocs> blocs(List<String> actors) {
        return affinity.map(all -> blocs.computeIfAbsent(actors, who -> Blocs.of(all.among(who))));
    }

    /// What is kept follows from the affinity alone.
    @Override
    public boolean equals(Object other) {
        return other instanceof Coalitions that && affinity.equals(that.affinity);
    }

    @Override
    public int hashCode() {
        return affinity.hashCode();
    }

    @Override
    public String toString() {
        return "Coalitions by " + affinity;
    }
}
