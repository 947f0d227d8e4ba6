package concert.assess.evidence;

import concert.scenario.Deal;
import concert.scenario.Event;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import concert.scenario.Table;
import concert.scenario.Term;
import concert.scenario.Tie;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which rows of the scenario a metric, fact or input rests on.
///
/// @param scenario the scenario
public record Grounds(Scenario scenario) {
    private static final Set<String> OF_INFLUENCE = Set.of("influence", "dependence", "competitiveness", "stability");

    /// What is computed from the terms of a deal alone.
    private static final Set<String> NEGOTIATED =
            Set.of("outcomes", "pareto", "nash", "kalaiSmorodinsky", "egalitarian", "utilitarian");

    /// {@return the rows, in the folder's order}
    ///
    /// @param name a metric's key, a fact or an input's path
    public List<Row> of(String name) {
        var parts = name.split("\\.", -1);
        var rows = named(name);
        if (!rows.isEmpty()) {
            return rows;
        }
        return switch (parts[0]) {
            case "bargaining" -> bargaining(parts);
            case "alignment" -> alignment(parts);
            case "events" -> events(parts).<Row>map(event -> event).toList();
            case "order" -> order(parts);
            case "scenario" -> List.of();
            case "strategy" -> strategy();
            case "deals" -> NEGOTIATED.contains(parts[2]) ? terms(parts[1]) : strategy();
            default -> rows;
        };
    }

    private List<Row> strategy() {
        return Stream.of(Table.MEANS, Table.ENDS, Table.WAYS, Table.DEALS, Table.BRANCHES, Table.EFFECTS)
                .flatMap(table -> scenario.rows(table).stream())
                .toList();
    }

    /// What is agreed on the terms of a deal. Whether it holds, and what it gives, is the difference between two
    /// equilibria, so that rests on all of strategy.
    private List<Row> terms(String id) {
        return Stream.of(Table.DEALS, Table.TERMS)
                .flatMap(table -> scenario.rows(table).stream())
                .filter(row -> switch (row) {
                    case Deal deal -> deal.id().equals(id);
                    case Term term -> term.deal().equals(id);
                    default -> false;
                })
                .toList();
    }

    private List<Row> bargaining(String[] parts) {
        var issue = scenario.issue(parts[1]);
        return parts[2].equals("status_quo")
                ? List.of(issue)
                : scenario.stancesOn(issue.id()).stream()
                        .<Row>map(stance -> stance)
                        .toList();
    }

    /// The actors that the key names, whose codes lead to the data, and for a position the ties.
    private List<Row> order(String[] parts) {
        var named = Arrays.asList(parts);
        return Set.of("degree", "betweenness", "brokerage").contains(parts[1])
                ? scenario.ties().stream().<Row>map(tie -> tie).toList()
                : scenario.actors().stream()
                        .filter(actor -> named.contains(actor.id()))
                        .<Row>map(actor -> actor)
                        .toList();
    }

    private List<Row> alignment(String[] parts) {
        if (parts[1].equals("coalition")) {
            return coalition(Set.of(parts[2].split("-")));
        }
        if (OF_INFLUENCE.contains(parts[1])) {
            return influence().toList();
        }
        return parts[1].endsWith("3")
                ? Stream.concat(influence(), stances(parts)).toList()
                : stances(parts).toList();
    }

    /// Stances of the members and the ties between them.
    private List<Row> coalition(Set<String> members) {
        var ties = scenario.ties().stream()
                .filter(tie ->
                        tie.kind() != Tie.Kind.INFLUENCE && members.contains(tie.a()) && members.contains(tie.b()))
                .filter(tie -> tie.isInForce(scenario.about().asOf()));
        var stances = scenario.stances().stream().filter(stance -> members.contains(stance.actor()));
        return Stream.<Row>concat(stances, ties).toList();
    }

    private Stream<Row> influence() {
        return scenario.ties().stream()
                .filter(tie -> tie.kind() == Tie.Kind.INFLUENCE)
                .filter(tie -> tie.isInForce(scenario.about().asOf()))
                .map(tie -> tie);
    }

    /// Stances of the pair, of the one actor or on the one issue that the key names, all stances if it names
    /// none or if the others' count, too.
    private Stream<Row> stances(String[] parts) {
        var which = switch (parts.length) {
            case 4 -> Set.of(parts[2], parts[3]);
            case 3 -> parts[1].startsWith("ambivalence") ? Set.<String>of() : Set.of(parts[2]);
            default -> Set.<String>of();
        };
        return scenario.stances().stream()
                .filter(stance -> which.isEmpty() || isOf(stance, which))
                .map(stance -> stance);
    }

    private static boolean isOf(Stance stance, Set<String> which) {
        return which.contains(stance.actor()) || which.contains(stance.issue());
    }

    private Stream<Event> events(String[] parts) {
        var pair = new HashSet<>(List.of(parts[2], parts[3]));
        return scenario.events().stream()
                .filter(event -> pair.equals(new HashSet<>(List.of(event.actor(), event.target()))))
                .filter(event -> parts.length < 5
                        || Integer.toString(event.date().first().getYear()).equals(parts[4]));
    }

    private List<Row> named(String name) {
        return Stream.of(Table.values())
                .filter(table -> name.startsWith(table.id() + "."))
                .flatMap(table ->
                        scenario.rows(table).stream().filter(row -> isRow(name, table.id() + "." + row.key())))
                .toList();
    }

    private static boolean isRow(String name, String row) {
        return name.equals(row) || name.startsWith(row + ".");
    }
}
