package concert.report.page.strategy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;

import concert.assess.analysis.HandOver;
import concert.deals.Negotiation;
import concert.deals.Zone;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.scenario.Scenario;
import concert.strategy.GrandStrategy;
import concert.strategy.result.DealSheet;
import concert.strategy.result.FlipWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sheets of deals, their flip points, what is negotiated within them, and what was handed over.
///
/// @param scenario the scenario
/// @param name gives an actor's name
public record DealTables(Scenario scenario, UnaryOperator<String> name) {
    private static final int MOST_FLIPS = 5;

    /// {@return a sheet for each deal}
    ///
    /// @param strategy the results
    public DataTable sheets(GrandStrategy strategy) {
        return DataTable.of(
                "Deal sheets: what each side has of a deal, what it needs, which prices hold",
                List.of(
                        words("Deal"),
                        words("Holds"),
                        words("Gains without a price"),
                        words("Needs"),
                        words("Prices at which all gain")),
                strategy.deals(),
                sheet -> List.of(
                        Markup.text(title(sheet)),
                        Markup.text(
                                (sheet.holds() ? "by itself" : sheet.findPrice().isPresent() ? "at a price" : "no")
                                        + (sheet.isSettled() ? "" : ", in some equilibria only")),
                        Markup.text(
                                sheet.obstacle().isEmpty()
                                        ? sheet.gains().stream()
                                                .map(gain ->
                                                        name.apply(gain.party()) + " " + Numbers.signed(gain.gain()))
                                                .collect(Collectors.joining(", "))
                                        : sheet.obstacle()),
                        Markup.text(sheet.needs().stream()
                                .map(need -> Numbers.text(need.amount()) + " of " + need.means())
                                .collect(Collectors.joining(", "))),
                        Markup.text(sheet.findPrice().map(DealTables::price).orElse("–"))));
    }

    private static String title(DealSheet sheet) {
        return sheet.title().isEmpty() ? sheet.deal() : sheet.title();
    }

    private static String price(DealSheet.Price price) {
        return Numbers.text(price.low()) + leaves(price.leavesBelow(), "below") + " to " + Numbers.text(price.high())
                + leaves(price.leavesAbove(), "above") + ", from " + price.payer() + " to " + price.payee()
                + "; Nash price: " + Numbers.text(price.nash());
    }

    private static String leaves(String actor, String side) {
        return actor.isEmpty() ? "" : " (" + side + " it " + actor + " leaves)";
    }

    /// {@return flip points of all deals as sentences, the probabilities first}
    ///
    /// @param strategy the results
    public List<String> flips(GrandStrategy strategy) {
        return strategy.deals().stream()
                .flatMap(sheet ->
                        sheet.flips().stream().limit(MOST_FLIPS).map(flip -> FlipWords.of(scenario, sheet, flip)))
                .toList();
    }

    /// {@return what bargaining theory picks in each negotiation}
    ///
    /// @param negotiations the negotiations
    public DataTable negotiations(List<Negotiation> negotiations) {
        return DataTable.of(
                "What can be agreed on the terms: solutions of bargaining theory",
                List.of(
                        words("Deal"),
                        words("Solution"),
                        prose("Terms"),
                        prose("Utilities"),
                        number("Outcomes"),
                        number("On the frontier")),
                negotiations.stream().flatMap(DealTables::picks).toList(),
                row -> row.stream().map(Markup::text).toList());
    }

    private static Stream<List<String>> picks(Negotiation negotiation) {
        var frontier = negotiation.frontier();
        var size = frontier.isExact() ? Long.toString((long) frontier.outcomes()) : "–";
        return switch (negotiation.zone()) {
            case Zone.Closed(var why) ->
                Stream.of(List.of(
                        negotiation.title(),
                        "none",
                        why,
                        "",
                        negotiation.outcomes().toString(),
                        size));
            case Zone.Open open ->
                open.picks().stream()
                        .map(pick -> List.of(
                                negotiation.title(),
                                pick.rule().title(),
                                pairs(negotiation.items(), pick.agreement().options()),
                                pairs(
                                        negotiation.parties(),
                                        pick.agreement().utilities().stream()
                                                .map(Numbers::text)
                                                .toList()),
                                negotiation.outcomes().toString(),
                                size));
        };
    }

    private static String pairs(List<String> names, List<String> values) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": " + values.get(i))
                .collect(Collectors.joining(", "));
    }

    /// {@return what other analyses handed over}
    ///
    /// @param handOver the hand-over
    public static DataTable handedOver(HandOver handOver) {
        return DataTable.of(
                "Handed over by other analyses; computed, not stated",
                List.of(words("Number"), words("Formula"), number("Stated"), number("Computed"), prose("Remark")),
                handOver.items(),
                item -> {
                    var cells = new ArrayList<Markup>();
                    cells.add(Markup.text(item.path()));
                    cells.add(Markup.text(item.formula()));
                    cells.add(Markup.text(Numbers.text(item.stated())));
                    cells.add(Markup.text(item.isHandedOver() ? Numbers.text(item.value()) : "–"));
                    cells.add(
                            Markup.text(item.isHandedOver() ? "computed" : item.problem() + " What is stated stands."));
                    return cells;
                });
    }
}
