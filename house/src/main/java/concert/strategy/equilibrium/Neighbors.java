package concert.strategy.equilibrium;

import concert.strategy.result.Lever;
import java.util.HashMap;
import java.util.Map;

/// Studies of scenarios in which one number is another, each made once.
public final class Neighbors implements AutoCloseable {
    private final Study study;
    private final Map<String, Map<Double, Study>> known = new HashMap<>();

    /// Nothing is known yet but the study itself.
    ///
    /// @param study the scenario under study
    public Neighbors(Study study) {
        this.study = study;
    }

    /// {@return the study of the scenario itself}
    public Study study() {
        return study;
    }

    /// {@return the study of the scenario in which a number stands elsewhere}
    ///
    /// @param lever the number that moves
    /// @param value where the number stands
    public Study at(Lever lever, double value) {
        return known.computeIfAbsent(lever.path(), _ -> new HashMap<>())
                .computeIfAbsent(value, to -> study.moved(lever, to));
    }

    @Override
    public void close() {
        known.values().forEach(byValue -> byValue.values().forEach(Study::close));
    }
}
