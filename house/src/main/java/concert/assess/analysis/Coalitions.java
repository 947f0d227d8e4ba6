package concert.assess.analysis;

import concert.alignment.Affinity;
import concert.alignment.Blocs;
import concert.alignment.Coalition;
import concert.alignment.Division;
import concert.alignment.Mactor;
import concert.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Coalitions and blocs of one scenario: each is computed once, when it is first asked for, since many metrics read the
/// same one.
public final class Coalitions {
    private final Scenario scenario;
    private final Answer<Mactor> alignment;
    private final Map<String, Affinity> affinity = new ConcurrentHashMap<>();
    private final Map<List<String>, Coalition> coalitions = new ConcurrentHashMap<>();
    private final Map<List<String>, Division> divisions = new ConcurrentHashMap<>();
    private final Map<List<String>, Blocs> blocs = new ConcurrentHashMap<>();

    /// Nothing is computed yet.
    ///
    /// @param scenario the scenario
    /// @param alignment who wants the same in it
    public Coalitions(Scenario scenario, Answer<Mactor> alignment) {
        this.scenario = scenario;
        this.alignment = alignment;
    }

    /// {@return what each pair is worth to each other, if somebody takes a stance}
    public Optional<Affinity> affinity() {
        return alignment instanceof Answer.Given<Mactor>(var mactor)
                ? Optional.of(affinity.computeIfAbsent("", _ -> Affinity.of(scenario, mactor.order2())))
                : Optional.empty();
    }

    /// {@return the coalition of some actors, if somebody takes a stance}
    ///
    /// @param members ids of two to twelve actors
    public Optional<Coalition> coalition(List<String> members) {
        return affinity().map(all -> coalitions.computeIfAbsent(members, who -> Coalition.of(all, who)));
    }

    /// {@return how the worth of a coalition can be divided, if somebody takes a stance}
    ///
    /// @param members ids of two to twelve actors
    public Optional<Division> division(List<String> members) {
        return affinity().map(all -> divisions.computeIfAbsent(members, who -> Division.of(all, who)));
    }

    /// {@return the best blocs of some actors, if somebody takes a stance}
    ///
    /// @param actors ids of actors
    public Optional<Blocs> blocs(List<String> actors) {
        return affinity().map(all -> blocs.computeIfAbsent(actors, who -> Blocs.of(all.among(who))));
    }

    /// What is kept follows from the scenario and its alignment alone.
    @Override
    public boolean equals(Object other) {
        return other instanceof Coalitions that && scenario.equals(that.scenario) && alignment.equals(that.alignment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario, alignment);
    }

    @Override
    public String toString() {
        return "Coalitions of " + scenario;
    }
}
