package concert.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which row names which other rows.
///
/// This is the one place that knows the references between tables; reading a folder and making a scenario both
/// ask it.
public final class References {
    private final Function<Table, Set<String>> keys;

    /// References to rows with these keys.
    ///
    /// @param keys gives the keys of a table's rows
    public References(Function<Table, Set<String>> keys) {
        this.keys = keys;
    }

    /// A row names another one.
    ///
    /// @param row the row that names
    /// @param field the field in which it names
    /// @param named what it names
    /// @param in the tables where that may be found
    public record Reference(Row row, String field, String named, List<Table> in) {
        @Override
        public String toString() {
            return Table.of(row.getClass()).id() + " " + row.key() + ": " + field + " names " + named;
        }
    }

    /// {@return every reference of a row that leads nowhere}
    ///
    /// @param row a row
    public List<Reference> dangling(Row row) {
        var dangling = new ArrayList<Reference>(0);
        for (var reference : of(row)) {
            if (!leads(reference)) {
                dangling.add(reference);
            }
        }
        return dangling;
    }

    private boolean leads(Reference reference) {
        for (var table : reference.in()) {
            if (keys.apply(table).contains(reference.named())) {
                return true;
            }
        }
        return false;
    }

    /// {@return what a row names}
    ///
    /// @param row a row
    public static List<Reference> of(Row row) {
        var found = new Found(row, new ArrayList<>());
        found.add("source", row.provenance().source(), Table.SOURCES);
        switch (row) {
            case Tie tie -> found.add("a", tie.a(), Table.ACTORS).add("b", tie.b(), Table.ACTORS);
            case Event event ->
                found.add("actor", event.actor(), Table.ACTORS).add("target", event.target(), Table.ACTORS);
            case Stance stance ->
                found.add("issue", stance.issue(), Table.ISSUES).add("actor", stance.actor(), Table.ACTORS);
            case Issue issue -> issue.rule().consent().forEach(actor -> found.add("consent", actor, Table.ACTORS));
            case Outcome outcome -> found.add("issue", outcome.issue(), Table.ISSUES);
            case Means means -> found.add("actor", means.actor(), Table.ACTORS);
            case End end -> found.add("actor", end.actor(), Table.ACTORS);
            case Way way -> {
                found.add("actor", way.actor(), Table.ACTORS);
                way.cost().keySet().forEach(means -> found.add("cost", way.actor() + "." + means, Table.MEANS));
                way.needs().forEach(need -> found.add("needs", need.on(), Table.WAYS, Table.DEALS, Table.TIES));
            }
            case Deal deal -> {
                deal.parties().forEach(party -> found.add("parties", party, Table.ACTORS));
                deal.cost().keySet().forEach(means -> found.add("cost", means, Table.MEANS));
                found.add("price", deal.price(), Table.MEANS).add("payee", deal.payee(), Table.MEANS);
                deal.reservation().keySet().forEach(party -> found.add("reservation", party, Table.ACTORS));
            }
            case Term term -> {
                found.add("deal", term.deal(), Table.DEALS);
                term.worth().keySet().forEach(party -> found.add("worth", party, Table.ACTORS));
            }
            case Effect effect ->
                found.add("of", effect.of(), Table.WAYS, Table.DEALS)
                        .add("end", effect.end(), Table.ENDS)
                        .add("branch", effect.branch(), Table.BRANCHES);
            case Branch branch -> {
                found.add("parent", branch.parent(), Table.BRANCHES);
                branch.means().keySet().forEach(means -> found.add("means", means, Table.MEANS));
                branch.capacity().keySet().forEach(way -> found.add("capacity", way, Table.WAYS));
            }
            case Source _, Actor _, Fact _, Impact _, Claim _ -> {}
        }
        return found.references;
    }

    private record Found(Row row, List<Reference> references) {
        Found add(String field, String named, Table... in) {
            if (!named.isEmpty()) {
                references.add(new Reference(row, field, named, List.of(in)));
            }
            return this;
        }
    }
}
