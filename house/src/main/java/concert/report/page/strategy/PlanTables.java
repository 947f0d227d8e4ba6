package concert.report.page.strategy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;

import concert.report.html.DataTable;
import concert.report.html.DataTable.Column;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.strategy.LaterWords;
import concert.strategy.GrandStrategy;
import concert.strategy.result.MeansValue;
import concert.strategy.result.Plan;
import concert.strategy.result.RegretTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What everybody does, what comes of it and who helps whom.
///
/// @param strategy the results
/// @param actors ids of the actors that have ways or ends
/// @param name gives an actor's name
public record PlanTables(GrandStrategy strategy, List<String> actors, UnaryOperator<String> name) {
    private static final double NOTHING = 1e-9;

    /// Copies the list.
    public PlanTables {
        actors = List.copyOf(actors);
    }

    /// {@return the tables of results that have any row}
    public List<DataTable> tables() {
        return Stream.concat(
                        Stream.of(allocation(), scorecard(), ledger(), means()),
                        strategy.planned().stream()
                                .filter(table -> actors.contains(table.actor()))
                                .limit(actors.size())
                                .map(this::regret))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Plan plan() {
        return strategy.plan();
    }

    private DataTable allocation() {
        return DataTable.of(
                "Allocation: how much of each way is taken before events are seen and after",
                List.of(
                        words("Way"),
                        words("Actor"),
                        number("Now"),
                        words("Later"),
                        number("Expected"),
                        number("Of the most")),
                plan().commitments(),
                way -> List.of(
                        Markup.text(way.title().isEmpty() ? way.way() : way.title()),
                        Markup.text(name.apply(way.actor())),
                        Markup.text(Numbers.text(way.now())),
                        Markup.text(LaterWords.of(way, Numbers::text)),
                        Markup.text(Numbers.text(way.expected())),
                        Markup.text(way.capacity() > 0 ? Numbers.percent(way.expected() / way.capacity()) : "–")));
    }

    /// Ends by actors: what each actor's ways add to each end.
    private DataTable scorecard() {
        var columns = new ArrayList<Column>(List.of(words("End"), words("Of"), number("Attained"), number("Worth")));
        actors.forEach(actor -> columns.add(number("By " + name.apply(actor))));
        columns.add(number("By deals"));
        return DataTable.of(
                "Scorecard: how far each end is attained on average, and whose ways bring it there",
                columns,
                plan().scorecard(),
                end -> {
                    var cells = new ArrayList<>(List.of(
                            Markup.text(end.title().isEmpty() ? end.end() : end.title()),
                            Markup.text(name.apply(end.actor())),
                            Markup.text(Numbers.text(end.attainment())),
                            Markup.text(Numbers.text(end.worth()))));
                    actors.forEach(actor ->
                            cells.add(signed(end.byActor().get(strategy.actors().indexOf(actor)))));
                    cells.add(signed(end.byDeals()));
                    return cells;
                });
    }

    private static Markup signed(double value) {
        return Markup.text(Math.abs(value) < NOTHING ? "·" : Numbers.signed(value));
    }

    private DataTable ledger() {
        var columns = new ArrayList<Column>(List.of(words("The ways of")));
        actors.forEach(actor -> columns.add(number("give " + name.apply(actor))));
        return DataTable.of(
                "Ledger of help and harm: what the ways of one actor add to the payoff of another, all else held",
                columns,
                actors,
                giver -> Stream.concat(
                                Stream.of(Markup.text(name.apply(giver))),
                                actors.stream()
                                        .map(taker -> signed(plan().ledger().at(giver, taker))))
                        .toList());
    }

    private DataTable means() {
        return DataTable.of(
                "Marginal value of means: what a little more is worth to its owner and what a little less costs it, once all"
                        + " have adapted; where the two differ there is a kink",
                List.of(
                        words("Means"),
                        words("Of"),
                        number("A little more"),
                        number("A little less"),
                        number("Others held")),
                strategy.means().stream()
                        .filter(value -> actors.contains(owner(value)))
                        .toList(),
                value -> List.of(
                        Markup.text(value.means().substring(owner(value).length() + 1)),
                        Markup.text(name.apply(owner(value))),
                        Markup.text(slope(value, value.more())),
                        Markup.text(slope(value, value.less())),
                        Markup.text(Double.isNaN(value.dual()) ? "–" : Numbers.text(value.dual()))));
    }

    private String slope(MeansValue value, List<Double> slopes) {
        return slopes.isEmpty()
                ? "–"
                : Numbers.text(slopes.get(strategy.actors().indexOf(owner(value))));
    }

    private static String owner(MeansValue value) {
        return value.means().substring(0, value.means().indexOf('.'));
    }

    private DataTable regret(RegretTable table) {
        return DataTable.of(
                (signs(table.actor()) ? "Regret of " : "No deal is its own to sign, so not regret but exposure: ")
                        + name.apply(table.actor()) + " over the branches, adapting, and with the others as planned;"
                        + " satisfied: the probability of at least what it expects without a deal",
                List.of(
                        words("Choice"),
                        number("Expected"),
                        number("Worst"),
                        number("Mean of the worst fifth"),
                        number("Largest regret"),
                        number("Satisfied"),
                        number("As planned: expected"),
                        number("As planned: regret")),
                adapting(table.actor()),
                row -> List.of(
                        Markup.text(row.choice()),
                        Markup.text(Numbers.text(row.expected())),
                        Markup.text(Numbers.text(row.worst())),
                        Markup.text(Numbers.text(row.tail())),
                        Markup.text(Numbers.text(row.regret())),
                        Markup.text(Numbers.percent(row.satisfied())),
                        Markup.text(planned(table, row)
                                .map(r -> Numbers.text(r.expected()))
                                .orElse("–")),
                        Markup.text(planned(table, row)
                                .map(r -> Numbers.text(r.regret()))
                                .orElse("–"))));
    }

    /// Whether an actor is a party of a deal.
    private boolean signs(String actor) {
        return strategy.deals().stream()
                .flatMap(sheet -> sheet.gains().stream())
                .anyMatch(gain -> gain.party().equals(actor));
    }

    private List<RegretTable.Row> adapting(String actor) {
        return strategy.adapting().stream()
                .filter(table -> table.actor().equals(actor))
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static Optional<RegretTable.Row> planned(RegretTable table, RegretTable.Row row) {
        return table.rows().stream()
                .filter(other -> other.choice().equals(row.choice()))
                .findFirst();
    }
}
