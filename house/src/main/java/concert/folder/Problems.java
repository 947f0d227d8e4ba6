package concert.folder;

import concert.scenario.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Collects problems while a folder is read. Each file may have so many; more are only counted.
final class Problems {
    static final int MOST_PER_FILE = 1000;

    private final List<String> files;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param files the files in the order in which their problems shall be told
    Problems(List<String> files) {
        this.files = files;
    }

    void add(Problem problem) {
        add(problem.file(), () -> problem);
    }

    /// Adds a problem that is only put into words if it will be told.
    void add(String file, Supplier<Problem> problem) {
        if (counts.merge(file, 1, Integer::sum) <= MOST_PER_FILE) {
            found.add(problem.get());
        }
    }

    boolean has(String file) {
        return counts.containsKey(file);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        var all = new ArrayList<>(found);
        counts.forEach((file, count) -> {
            if (count > MOST_PER_FILE) {
                all.add(new Problem(
                        file,
                        Integer.MAX_VALUE,
                        "",
                        (count - MOST_PER_FILE) + " further problems",
                        "none",
                        "Put the ones above right first."));
            }
        });
        all.sort(Comparator.comparingInt((Problem problem) -> rank(problem.file()))
                .thenComparing(Problem::file)
                .thenComparingInt(Problem::line));
        return all.stream()
                .map(problem -> problem.line() == Integer.MAX_VALUE
                        ? new Problem(problem.file(), 0, "", problem.found(), problem.expected(), problem.fix())
                        : problem)
                .toList();
    }

    private int rank(String file) {
        var rank = files.indexOf(file);
        return rank < 0 ? files.size() : rank;
    }
}
