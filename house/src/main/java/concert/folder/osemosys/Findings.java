package concert.folder.osemosys;

import concert.scenario.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What reading finds: problems, for which the data cannot be computed, and warnings.
final class Findings {
    private static final Comparator<Problem> PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void problem(Problem problem) {
        problems.add(problem);
    }

    void warning(Problem warning) {
        warnings.add(warning);
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /// In the order of the files and their lines.
    List<Problem> problems() {
        return problems.stream().sorted(PLACE).toList();
    }

    /// In the order of the files and their lines.
    List<Problem> warnings() {
        return warnings.stream().sorted(PLACE).toList();
    }
}
