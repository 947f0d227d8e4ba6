package concert.strategy;

import java.util.HashMap;
import java.util.Map;

/// Studies of scenarios in which one number is another, each made once.
final class Neighbors implements AutoCloseable {
    private final Study study;
    private final Map<String, Map<Double, Study>> known = new HashMap<>();

    Neighbors(Study study) {
        this.study = study;
    }

    Study study() {
        return study;
    }

    Study at(Lever lever, double value) {
        return known.computeIfAbsent(lever.path(), _ -> new HashMap<>())
                .computeIfAbsent(value, to -> study.moved(lever, to));
    }

    @Override
    public void close() {
        known.values().forEach(byValue -> byValue.values().forEach(Study::close));
    }
}
