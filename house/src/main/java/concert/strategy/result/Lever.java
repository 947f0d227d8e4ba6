package concert.strategy.result;

import concert.scenario.Branch;
import concert.scenario.Estimate;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Table;
import java.util.List;
import java.util.Optional;

/// A number of a scenario that is moved to see what flips. Moving the probability of a branch moves its siblings in
/// proportion, so that they sum to one.
///
/// @param path where the number stands, such as `branches.sanctions.probability`
/// @param value what stands there
/// @param low how far down it is moved
/// @param high how far up it is moved
public record Lever(String path, double value, double low, double high) {
    private static final double REACH = 2;

    /// {@return the number that stands at a path}
    ///
    /// @param scenario the scenario
    /// @param path the path
    public static Optional<Lever> find(Scenario scenario, String path) {
        for (var table : Table.values()) {
            if (path.startsWith(table.id() + ".")) {
                for (var row : scenario.rows(table)) {
                    var found = in(row, table, path);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Lever> in(Row row, Table table, String path) {
        var start = table.id() + "." + row.key() + ".";
        if (!path.startsWith(start)) {
            return Optional.empty();
        }
        var lever = new Lever[1];
        row.mapEstimates((field, estimate) -> {
            if (path.equals(start + field)) {
                lever[0] = of(path, row, estimate.middle());
            }
            return estimate;
        });
        return Optional.ofNullable(lever[0]);
    }

    /// Probabilities go from 0 to 1; other numbers from 0, or from twice themselves if negative, to as far beyond.
    private static Lever of(String path, Row row, double value) {
        if (row instanceof Branch && path.endsWith(".probability")) {
            return new Lever(path, value, 0, 1);
        }
        var reach = value == 0 ? 1 : REACH * Math.abs(value);
        return new Lever(path, value, value < 0 ? -reach : 0, value < 0 ? 0 : reach);
    }

    /// {@return the probability of every branch but the first among its siblings, which takes what the others leave}
    ///
    /// @param scenario the scenario
    public static List<Lever> probabilities(Scenario scenario) {
        var branches = scenario.rows(Branch.class);
        return branches.stream()
                .filter(branch -> branches.stream()
                        .filter(other -> other.parent().equals(branch.parent()))
                        .findFirst()
                        .filter(first -> !first.equals(branch))
                        .isPresent())
                .map(branch -> find(scenario, "branches." + branch.id() + ".probability")
                        .orElseThrow())
                .toList();
    }

    /// {@return whether this is the probability of a branch}
    public boolean isProbability() {
        return path.startsWith(Table.BRANCHES.id() + ".") && path.endsWith(".probability");
    }

    /// {@return the number in words, such as `P(sanctions)`}
    public String words() {
        var dot = path.indexOf('.');
        var rest = path.substring(dot + 1);
        var field = rest.substring(rest.lastIndexOf('.') + 1);
        return switch (path.substring(0, Math.max(0, dot))) {
            case "branches" ->
                field.equals("probability") ? "P(" + rest.substring(0, rest.lastIndexOf('.')) + ")" : path;
            case "deals" -> rest.replaceFirst("^([^.]+)\\.cost\\.(.+)$", "what $1 takes of $2");
            case "effects" ->
                rest.replaceFirst("^([^.]+)\\.([^.]+\\.[^.]+)(?:\\.([^.]+))?\\.effect$", "the effect of $1 on $2 in $3")
                        .replaceFirst(" in $", "");
            case "means" -> rest.replaceFirst("\\.amount$", "");
            case "ends" -> rest.replaceFirst("^([^.]+\\.[^.]+)\\.([a-z]+)$", "the $2 of $1");
            case "ways" ->
                rest.replaceFirst("^([^.]+)\\.([a-z]+)(?:\\.(.+))?$", "the $2 of $1 $3")
                        .stripTrailing();
            default -> path;
        };
    }

    /// {@return the scenario with this number moved}
    ///
    /// @param scenario the scenario
    /// @param to the new number
    public Scenario moved(Scenario scenario, double to) {
        for (var table : Table.values()) {
            if (path.startsWith(table.id() + ".")) {
                return moved(scenario, table, to);
            }
        }
        throw new IllegalArgumentException("path is " + path + ", expected one that begins with the name of a table");
    }

    private Scenario moved(Scenario scenario, Table table, double to) {
        var rows =
                scenario.rows(table).stream().map(row -> moved(row, table, to)).toList();
        return isProbability()
                ? scenario.with(Branch.class, moved(scenario.rows(Branch.class), to))
                : scenario.with(kind(table), rows);
    }

    /// {@return the branches with this probability moved}
    ///
    /// @param branches the branches
    /// @param to where it goes
    public List<Branch> moved(List<Branch> branches, double to) {
        var moved = branches.stream()
                .filter(branch -> path.equals("branches." + branch.id() + ".probability"))
                .map(branch -> (Branch) moved(branch, Table.BRANCHES, to))
                .findFirst()
                .orElseThrow();
        var siblings = branches.stream()
                        .filter(branch -> branch.parent().equals(moved.parent()))
                        .count()
                - 1;
        return branches.stream()
                .map(branch -> branch.id().equals(moved.id()) ? moved : rescaled(branch, moved, to, siblings))
                .toList();
    }

    @SuppressWarnings("unchecked") // a table holds rows of its own kind only
    private static Class<Row> kind(Table table) {
        return (Class<Row>) table.row();
    }

    private Row moved(Row row, Table table, double to) {
        var start = table.id() + "." + row.key() + ".";
        return path.startsWith(start)
                ? row.mapEstimates((field, estimate) -> path.equals(start + field) ? Estimate.of(to) : estimate)
                : row;
    }

    /// What the moved branch leaves is shared out in proportion; equally, where it left nothing before.
    private Branch rescaled(Branch branch, Branch moved, double to, long siblings) {
        if (!branch.parent().equals(moved.parent())) {
            return branch;
        }
        return branch.mapEstimates((field, estimate) -> field.equals("probability")
                ? Estimate.of(
                        Math.clamp(value < 1 ? estimate.middle() * (1 - to) / (1 - value) : (1 - to) / siblings, 0, 1))
                : estimate);
    }
}
