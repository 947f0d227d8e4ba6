package concert.cli.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Names as they can be told apart: a missing one is its number, and one that is taken gets its number behind it.
final class GameNames {
    private GameNames() {}

    static List<String> distinct(List<String> names) {
        var distinct = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var k = 0; k < names.size(); k++) {
            var name = names.get(k).isBlank() ? String.valueOf(k + 1) : names.get(k);
            var told = name;
            for (var number = k + 1; !taken.add(told); number++) {
                told = name + " (" + number + ")";
            }
            distinct.add(told);
        }
        return distinct;
    }
}
