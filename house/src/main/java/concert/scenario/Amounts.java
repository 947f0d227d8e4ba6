package concert.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Named amounts in the order in which they were written.
final class Amounts {
    private Amounts() {}

    static Map<String, Estimate> copyOf(Map<String, Estimate> amounts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    static Map<String, Estimate> map(String field, Map<String, Estimate> amounts, Row.Replacement replace) {
        var mapped = new LinkedHashMap<String, Estimate>();
        amounts.forEach((name, amount) -> mapped.put(name, replace.replace(field + "." + name, amount)));
        return mapped;
    }
}
