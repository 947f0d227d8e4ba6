package concert.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What rows of a scenario say against each other: branches whose probabilities do not sum to one, needs that go in
/// circles, deals that take what their parties do not own, ties that stand there in both directions.
///
/// References that lead nowhere are not repeated here; [References] tells those.
public final class Consistency {
    private static final double TOLERANCE = 1e-6;

    private final Function<Table, List<Row>> tables;
    private final Map<String, Deal> deals = new HashMap<>();
    private final Set<String> means;
    private final List<Contradiction> found = new ArrayList<>();

    private Consistency(Function<Table, List<Row>> tables) {
        this.tables = tables;
        rows(Deal.class).forEach(deal -> deals.putIfAbsent(deal.id(), deal));
        means = rows(Means.class).stream().map(Means::key).collect(Collectors.toSet());
    }

    private <R extends Row> List<R> rows(Class<R> kind) {
        return tables.apply(Table.of(kind)).stream().map(kind::cast).toList();
    }

    /// What a row says against others.
    ///
    /// @param row the row
    /// @param field the field that says it
    /// @param found what stands there
    /// @param expected what the others ask for
    /// @param fix what to do, as an imperative sentence
    public record Contradiction(Row row, String field, String found, String expected, String fix) {
        @Override
        public String toString() {
            return Table.of(row.getClass()).id() + " " + row.key() + ": " + field + ": found \"" + found
                    + "\", expected " + expected + ". " + fix;
        }
    }

    /// {@return every contradiction of a scenario}
    ///
    /// @param scenario the scenario
    public static List<Contradiction> contradictions(Scenario scenario) {
        return contradictions(scenario::rows);
    }

    /// {@return every contradiction of rows that are not a scenario yet}
    ///
    /// @param tables gives the rows of a table
    public static List<Contradiction> contradictions(Function<Table, List<Row>> tables) {
        var consistency = new Consistency(tables);
        consistency.checkTies();
        consistency.checkBranches();
        consistency.checkWays();
        consistency.checkConsent();
        consistency.rows(Deal.class).forEach(consistency::checkDeal);
        consistency.rows(Term.class).forEach(consistency::checkTerm);
        consistency.rows(Impact.class).forEach(consistency::checkImpact);
        return List.copyOf(consistency.found);
    }

    private void checkTies() {
        var undirected = new HashSet<String>();
        for (var tie : rows(Tie.class)) {
            if (!tie.a().isEmpty() && tie.a().equals(tie.b())) {
                add(tie, "b", tie.b(), "another actor than a", "Name the other actor.");
            }
            tie.findFrom()
                    .flatMap(from -> tie.findTo().filter(to -> to.last().isBefore(from.first())))
                    .ifPresent(to -> add(tie, "to", to.text(), "a date not before from", "Swap the two dates."));
            if (tie.kind() != Tie.Kind.INFLUENCE && !undirected.add(keyWithoutDirection(tie))) {
                add(
                        tie,
                        "kind",
                        tie.key(),
                        "one row for both directions, since a tie of this kind has none",
                        "Delete one of the two rows.");
            }
        }
    }

    private static String keyWithoutDirection(Tie tie) {
        var first = tie.a().compareTo(tie.b()) <= 0 ? tie.a() : tie.b();
        var second = first.equals(tie.a()) ? tie.b() : tie.a();
        return first + "." + second + "." + tie.kind() + "."
                + tie.findFrom().map(When::text).orElse("");
    }

    private void checkBranches() {
        var parents = new HashMap<String, List<String>>();
        var siblings = new LinkedHashMap<String, List<Branch>>();
        for (var branch : rows(Branch.class)) {
            parents.put(branch.id(), List.of(branch.parent()));
            siblings.computeIfAbsent(branch.parent(), _ -> new ArrayList<>()).add(branch);
        }
        siblings.forEach((parent, branches) -> {
            var sum = branches.stream()
                    .mapToDouble(branch -> branch.probability().middle())
                    .sum();
            if (Math.abs(sum - 1) > TOLERANCE) {
                add(
                        branches.getLast(),
                        "probability",
                        branches.getLast().probability().text(),
                        "that the branches " + branches.stream().map(Branch::id).toList()
                                + (parent.isEmpty() ? "" : " after " + parent) + " sum to 1, they sum to "
                                + EstimateGrammar.number(Math.rint(sum * 1e9) / 1e9),
                        "Name every way in which events may turn out, or divide each by the sum.");
            }
        });
        var circle = Circles.within(parents);
        for (var branch : rows(Branch.class)) {
            if (circle.contains(branch.id())) {
                add(
                        branch,
                        "parent",
                        branch.parent(),
                        "a branch that does not follow this one",
                        "Leave the parent empty for a branch that starts now.");
            }
        }
    }

    private void checkWays() {
        var ways = new LinkedHashMap<String, Way>();
        rows(Way.class).forEach(way -> ways.put(way.id(), way));
        var needs = new HashMap<String, List<String>>();
        ways.values()
                .forEach(way -> needs.put(
                        way.id(), way.needs().stream().map(Way.Need::on).toList()));
        var circle = Circles.within(needs);
        for (var way : ways.values()) {
            if (deals.containsKey(way.id())) {
                add(way, "id", way.id(), "a name that no deal has", "Give the way or the deal another id.");
            }
            for (var need : way.needs()) {
                var other = ways.get(need.on());
                if (other != null && !other.actor().equals(way.actor())) {
                    add(
                            way,
                            "needs",
                            need.on(),
                            "a way of " + way.actor() + ", it belongs to " + other.actor(),
                            "Write what others' ways do as effects, or make it a deal.");
                }
            }
            if (circle.contains(way.id())) {
                add(
                        way,
                        "needs",
                        way.needs().stream().map(Way.Need::on).collect(Collectors.joining("|")),
                        "ways that do not rest on " + way.id() + " themselves",
                        "Break the circle of needs.");
            }
        }
    }

    private void checkConsent() {
        var stances = rows(Stance.class).stream().map(Stance::key).collect(Collectors.toSet());
        for (var issue : rows(Issue.class)) {
            for (var actor : issue.rule().consent()) {
                if (!stances.contains(issue.id() + "." + actor)) {
                    add(
                            issue,
                            "consent",
                            actor,
                            "an actor that takes a stance on " + issue.id(),
                            "Add the stance to stances.csv, with salience 0 if only its consent counts.");
                }
            }
        }
    }

    private void checkImpact(Impact impact) {
        if (impact.descriptor().equals(impact.on())) {
            found.add(new Contradiction(
                    impact,
                    "on",
                    impact.on(),
                    "another descriptor than the one that acts",
                    "Delete the row: a descriptor does not act on itself."));
        }
    }

    private void checkDeal(Deal deal) {
        if (new HashSet<>(deal.parties()).size() < deal.parties().size()) {
            add(deal, "parties", String.join("|", deal.parties()), "each party once", "Delete the second mention.");
        }
        deal.cost().keySet().forEach(means -> requireOfParty(deal, "cost", means));
        deal.reservation().keySet().forEach(party -> requireParty(deal, deal, "reservation", party));
        if (deal.price().isEmpty()) {
            return;
        }
        requireOfParty(deal, "price", deal.price());
        var payee = deal.findPayee().orElse("");
        if (!means.contains(payee)) {
            add(
                    deal,
                    "payee",
                    deal.payee(),
                    "the means to which the price is paid" + (payee.isEmpty() ? "" : ", there is no " + payee),
                    "Name the receiver's means, such as \"RUS.money\".");
        } else {
            requireOfParty(deal, "payee", payee);
            if (ownerOf(payee).equals(ownerOf(deal.price()))) {
                add(deal, "payee", payee, "a means of another party than the payer", "Name the receiver's means.");
            }
        }
    }

    private void checkTerm(Term term) {
        var deal = deals.get(term.deal());
        if (deal != null) {
            term.worth().keySet().forEach(party -> requireParty(deal, term, "worth", party));
        }
    }

    private void requireOfParty(Deal deal, String field, String means) {
        if (!deal.parties().contains(ownerOf(means))) {
            add(
                    deal,
                    field,
                    means,
                    "a means of one of the parties " + deal.parties(),
                    "Add " + ownerOf(means) + " to the parties or name another means.");
        }
    }

    private void requireParty(Deal deal, Row row, String field, String party) {
        if (!deal.parties().contains(party)) {
            add(
                    row,
                    field,
                    party,
                    "one of the parties " + deal.parties(),
                    "Add " + party + " to the parties of " + deal.id() + " or leave it out here.");
        }
    }

    private static String ownerOf(String means) {
        var dot = means.indexOf('.');
        return dot < 0 ? means : means.substring(0, dot);
    }

    private void add(Row row, String field, String text, String expected, String fix) {
        found.add(new Contradiction(row, field, text, expected, fix));
    }
}
