package concert.report.page.order;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.order.ScenarioOrder;
import concert.order.balance.Blocs;
import concert.order.balance.PairCost;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.part.Findings;
import java.util.ArrayList;
import java.util.List;

/// What it costs to have two states in one bloc or in two, by two rules of what an alliance is.
///
/// @param findings names
/// @param order the states
/// @param blocs the blocs
record BlocsTable(Findings findings, ScenarioOrder order, Blocs blocs) {

    /// A pair and its costs by both rules.
    private record Costs(String one, String other, PairCost defense, PairCost anyPledge) {}

    Markup markup() {
        var window = blocs.defense().ties().options();
        return tag("div")
                .with(
                        tag("p", "note")
                                .text(
                                        "Blocs from alliances and disputes of " + window.first() + "–" + window.last()
                                                + ": no division of "
                                                + blocs.defense()
                                                        .index()
                                                        .network()
                                                        .nodes()
                                                        .size()
                                                + " states into two frustrates fewer than "
                                                + blocs.defense().index().bound() + " ties by pledges of defense, "
                                                + blocs.anyPledge().index().bound()
                                                + " by pledges of any kind. Best divisions are not unique, so each pair is told by"
                                                + " what it costs to have it in one bloc or in two; 0 and 0 means that nothing can be said."),
                        DataTable.of(
                                        "Pair costs: ties frustrated beyond the least",
                                        List.of(
                                                words("State"),
                                                words("Other"),
                                                number("Together, defense"),
                                                number("Apart, defense"),
                                                number("Together, any pledge"),
                                                number("Apart, any pledge")),
                                        costs(),
                                        BlocsTable::row)
                                .markup());
    }

    private List<Costs> costs() {
        var actors = List.copyOf(order.states().entrySet());
        var costs = new ArrayList<Costs>();
        for (var a = 0; a < actors.size(); a++) {
            for (var b = a + 1; b < actors.size(); b++) {
                var one = actors.get(a);
                var other = actors.get(b);
                var defense = blocs.defense().find(one.getValue(), other.getValue());
                var any = blocs.anyPledge().find(one.getValue(), other.getValue());
                if (defense.isPresent() && any.isPresent()) {
                    costs.add(new Costs(
                            findings.actor(one.getKey()), findings.actor(other.getKey()), defense.get(), any.get()));
                }
            }
        }
        return costs;
    }

    private static List<Markup> row(Costs costs) {
        return List.of(
                Markup.text(costs.one()),
                Markup.text(costs.other()),
                Markup.text(Integer.toString(costs.defense().together())),
                Markup.text(Integer.toString(costs.defense().apart())),
                Markup.text(Integer.toString(costs.anyPledge().together())),
                Markup.text(Integer.toString(costs.anyPledge().apart())));
    }
}
