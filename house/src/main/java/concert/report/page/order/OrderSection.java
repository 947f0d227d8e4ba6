package concert.report.page.order;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.order.ScenarioOrder;
import concert.order.portfolio.SimilarityYear;
import concert.order.position.Brokerage;
import concert.order.position.Position;
import concert.order.position.TieKinds;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The international order around the actors: power over time, votes, alliances, positions.
public final class OrderSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public OrderSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var body = findings.assessment().results().order() instanceof Answer.Given<ScenarioOrder>(var order)
                ? body(order)
                : List.<Markup>of();
        return new Section("order", "The international order", body.isEmpty() ? Markup.NONE : Markup.of(body));
    }

    private List<Markup> body(ScenarioOrder order) {
        var body = new ArrayList<Markup>();
        body.addAll(new PowerPart(findings, order, first(), asOf()).all());
        body.addAll(new VotesPart(findings, order, first(), asOf()).all());
        new OrderMaps(findings, order).all().forEach(body::add);
        body.addAll(similarities(order));
        blocs(order).ifPresent(body::add);
        positions(order).ifPresent(body::add);
        return body;
    }

    private int asOf() {
        return findings.scenario().about().asOf().getYear();
    }

    private int first() {
        return asOf() - ScenarioOrder.years(findings.scenario());
    }

    private List<Markup> similarities(ScenarioOrder order) {
        var tables = new ArrayList<Markup>();
        order.alliances()
                .ifPresent(year -> tables.add(similarities(
                        "Similarity of alliances, κ and in brackets S, in " + year.year() + ", " + year.source(),
                        order,
                        order::findSimilarity)));
        order.voteSimilarity()
                .ifPresent(year -> tables.add(similarities(
                        "Similarity of votes, κ and in brackets S, in the session of " + year.year() + ", "
                                + year.states().places() + " roll calls, " + year.source(),
                        order,
                        order::findVoteSimilarity)));
        return tables;
    }

    private Markup similarities(
            String caption, ScenarioOrder order, BiFunction<String, String, Optional<SimilarityYear.Pair>> find) {
        var actors = List.copyOf(order.states().keySet());
        var columns = new ArrayList<DataTable.Column>();
        columns.add(words("State"));
        actors.forEach(actor -> columns.add(number(findings.actor(actor))));
        return DataTable.of(caption, columns, actors, one -> {
                    var row = new ArrayList<Markup>();
                    row.add(Markup.text(findings.actor(one)));
                    actors.forEach(other -> row.add(Markup.text(find.apply(one, other)
                            .map(pair -> Numbers.signed(pair.measures().kappa()) + " ("
                                    + Numbers.signed(pair.measures().sAbsolute()) + ")")
                            .orElse(""))));
                    return row;
                })
                .markup();
    }

    private Optional<Markup> blocs(ScenarioOrder order) {
        return order.blocs().map(of -> new BlocsTable(findings, order, of).markup());
    }

    private Optional<Markup> positions(ScenarioOrder order) {
        var kinds = order.positions().containsKey(TieKinds.CORRIDORS) ? TieKinds.CORRIDORS : TieKinds.ALL;
        var placed = order.positions().getOrDefault(kinds, List.of()).stream()
                .filter(position -> position.degree() > 0)
                .toList();
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(tag("div")
                        .with(DataTable.of(
                                        "What a place is worth in the network of "
                                                + (kinds.equals(TieKinds.CORRIDORS)
                                                        ? "trade, energy and finance"
                                                        : "all friendly ties"),
                                        List.of(
                                                words("Actor"),
                                                number("Degree"),
                                                number("Betweenness"),
                                                number("Brokerage"),
                                                words("Roles"),
                                                number("Constraint"),
                                                number("Pairs cut off without it"),
                                                number("Pairs with a longer way"),
                                                number("Efficiency lost")),
                                        placed,
                                        this::row)
                                .markup()));
    }

    private List<Markup> row(Position position) {
        return List.of(
                Markup.text(findings.actor(position.name())),
                Markup.text(Integer.toString(position.degree())),
                Markup.text(Numbers.text(position.betweenness())),
                Markup.text(Integer.toString(position.brokerage())),
                Markup.text(roles(position.roles())),
                Markup.text(Numbers.text(position.constraint())),
                Markup.text(Integer.toString(position.removal().lost())),
                Markup.text(Integer.toString(position.removal().longer())),
                Markup.text(Numbers.percent(position.removal().efficiency())));
    }

    private static String roles(Brokerage roles) {
        var words = new ArrayList<String>();
        addTo(words, "coordinator", roles.coordinator());
        addTo(words, "itinerant", roles.itinerant());
        addTo(words, "gatekeeper", roles.gatekeeper());
        addTo(words, "liaison", roles.liaison());
        return String.join(", ", words);
    }

    private static void addTo(List<String> words, String role, int pairs) {
        if (pairs > 0) {
            words.add(role + " " + pairs);
        }
    }
}
