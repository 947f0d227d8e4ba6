package concert.folder.cib;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import concert.folder.cib.ScenarioWizardText.Solution;
import concert.scenario.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a list of solutions of ScenarioWizard, `.sl`: rows such as `" 3 1 3",12,1,0,12,""` with the number of each
/// descriptor's variant, weight, consistency, inconsistency and total impact. Lines of another form are not read.
public final class SolutionFile {
    private static final Pattern ROW = Pattern.compile(
            "\\s*\"((?:\\s*\\d{1,9})+\\s*)\"\\s*,\\s*(-?\\d{1,9})\\s*,\\s*(-?\\d{1,9})\\s*,\\s*(-?\\d{1,9})\\s*,\\s*(-?\\d{1,9}).*");

    private SolutionFile() {}

    /// What reading a list gives.
    public sealed interface Parsed {}

    /// The file is a list of solutions.
    ///
    /// @param solutions the solutions, in its order
    public record Accepted(List<Solution> solutions) implements Parsed {
        /// Copies the list.
        public Accepted {
            solutions = List.copyOf(solutions);
        }
    }

    /// The file is none.
    ///
    /// @param problems everything that is wrong with it
    public record Rejected(List<Problem> problems) implements Parsed {
        /// Copies the problems.
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /// {@return the solutions, or every problem with its line}
    ///
    /// @param path the file
    /// @param variants how many variants each descriptor has
    public static Parsed read(Path path, List<Integer> variants) {
        var file = ForeignFile.readWestern(path);
        var solutions = new ArrayList<Solution>();
        var lines = file.lines();
        for (var i = 0; i < lines.size(); i++) {
            var row = ROW.matcher(lines.get(i));
            if (row.matches()) {
                var numbers = Arrays.stream(row.group(1).strip().split("\\s+"))
                        .map(Integer::valueOf)
                        .toList();
                check(file, i + 1, numbers, variants);
                solutions.add(new Solution(
                        numbers.stream().map(number -> number - 1).toList(),
                        Integer.parseInt(row.group(2)),
                        Integer.parseInt(row.group(3)),
                        Integer.parseInt(row.group(5))));
            }
        }
        if (solutions.isEmpty() && file.isSound()) {
            file.wrong(
                    1,
                    "",
                    lines.size() + " lines",
                    new Expected("a list of solutions of ScenarioWizard, .sl", "Name another file."));
        }
        return file.isSound() ? new Accepted(solutions) : new Rejected(file.problems());
    }

    private static void check(ForeignFile file, int line, List<Integer> numbers, List<Integer> variants) {
        var fits = numbers.size() == variants.size();
        for (var i = 0; fits && i < numbers.size(); i++) {
            fits = numbers.get(i) >= 1 && numbers.get(i) <= variants.get(i);
        }
        if (!fits) {
            file.wrong(
                    line,
                    "variants",
                    String.valueOf(numbers),
                    new Expected(
                            "a number for each of " + variants.size() + " descriptors, from 1 to " + variants,
                            "Take the list that belongs to these judgements."));
        }
    }
}
