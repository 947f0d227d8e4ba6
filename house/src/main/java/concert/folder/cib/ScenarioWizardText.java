package concert.folder.cib;

import java.util.List;

/// Writes files that ScenarioWizard reads.
public final class ScenarioWizardText {
    private ScenarioWizardText() {}

    /// A descriptor with its variants.
    ///
    /// @param name its name
    /// @param variants how it may turn out
    public record Descriptor(String name, List<String> variants) {
        /// Copies the variants.
        public Descriptor {
            variants = List.copyOf(variants);
        }
    }

    /// A consistent combination.
    ///
    /// @param variants index of each descriptor's variant, from 0
    /// @param weight from how many combinations succession leads to it
    /// @param consistency least lead of a chosen variant
    /// @param totalImpact sum of the chosen variants' balances
    public record Solution(List<Integer> variants, int weight, int consistency, int totalImpact) {
        /// Copies the variants.
        public Solution {
            variants = List.copyOf(variants);
        }
    }

    /// {@return a project, `.scw`}
    ///
    /// @param name the file's name
    /// @param descriptors the descriptors
    /// @param matrix the impact of each variant (row) on each variant (column)
    public static String project(String name, List<Descriptor> descriptors, int[][] matrix) {
        var text = new StringBuilder("$ ScenarioWizard 4.0\n" + name + "\n");
        for (var descriptor : descriptors) {
            text.append('&').append(descriptor.name()).append('\n');
            descriptor
                    .variants()
                    .forEach(variant -> text.append(" -").append(variant).append('\n'));
        }
        text.append("#\n");
        for (var descriptor : descriptors) {
            text.append("&\n").append(" \n".repeat(descriptor.variants().size()));
        }
        text.append("#\n#\n").append("FFFFFF\n".repeat(matrix.length)).append("#\n#\n");
        for (var row : matrix) {
            text.append(row(row)).append('\n');
        }
        return text.append("#\n").toString();
    }

    private static String row(int[] row) {
        var text = new StringBuilder();
        for (var i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(row[i] < 0 ? "" : " ")
                    .append(row[i])
                    .append(' ');
        }
        return text.toString();
    }

    /// {@return a list of solutions, `.sl`, those of the greatest total impact first}
    ///
    /// @param solutions the solutions
    public static String solutions(List<Solution> solutions) {
        var text = new StringBuilder("$ ScenarioWizard 3.0\nSolution set\n " + solutions.size() + " \n\n");
        solutions.stream()
                .sorted((a, b) -> Integer.compare(b.totalImpact(), a.totalImpact()))
                .forEach(that -> text.append("\" ")
                        .append(String.join(
                                " ",
                                that.variants().stream()
                                        .map(variant -> String.valueOf(variant + 1))
                                        .toList()))
                        .append("\",")
                        .append(that.weight() + "," + that.consistency() + ",0," + that.totalImpact() + ",\"\"\n"));
        return text.toString();
    }
}
