package concert.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Circles among names of which each leads to others.
final class Circles {
    private Circles() {}

    /// {@return the names on circles or on ways from one circle to another}
    ///
    /// @param next what each name leads to; others than its keys lead nowhere
    static Set<String> within(Map<String, List<String>> next) {
        var leadingIn = withoutEnds(next);
        return leadingIn.isEmpty() ? Set.of() : withoutEnds(reversed(leadingIn)).keySet();
    }

    /// Takes away names that lead nowhere until none is left: Kahn 1962, doi:10.1145/368996.369025.
    private static Map<String, List<String>> withoutEnds(Map<String, List<String>> next) {
        var previous = reversed(next);
        var open = new HashMap<String, Integer>();
        var ends = new ArrayDeque<String>();
        next.forEach((name, others) -> {
            var count = (int) others.stream().filter(next::containsKey).count();
            open.put(name, count);
            if (count == 0) {
                ends.add(name);
            }
        });
        var gone = new HashSet<String>();
        while (!ends.isEmpty()) {
            var end = ends.remove();
            gone.add(end);
            for (var name : previous.getOrDefault(end, List.of())) {
                if (open.merge(name, -1, Integer::sum) == 0) {
                    ends.add(name);
                }
            }
        }
        var left = new LinkedHashMap<>(next);
        left.keySet().removeAll(gone);
        return left;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> next) {
        var reversed = new LinkedHashMap<String, List<String>>();
        next.keySet().forEach(name -> reversed.put(name, new ArrayList<>()));
        next.forEach((name, others) -> others.stream()
                .filter(next::containsKey)
                .forEach(
                        other -> reversed.getOrDefault(other, new ArrayList<>()).add(name)));
        return reversed;
    }
}
