package concert.report.page.robustness;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.ensemble.DealFutures;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.robustness.Regret;
import concert.scenario.Deal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each actor may regret of each deal when every estimate is drawn and grand strategy solved anew.
record DealFuturesTables(Findings findings, DealFutures found) {
    private static final double TAIL = .2;
    private static final double NOTHING = 1e-9;

    /// An actor and how the choices compare for it.
    private record Own(String actor, Regret regret) {
        boolean cares() {
            return regret.rows().stream().anyMatch(row -> row.maximumRegret() > NOTHING);
        }

        String safest() {
            return regret.options()
                    .get(IntStream.range(0, regret.rows().size())
                            .boxed()
                            .min(Comparator.comparingDouble(
                                    choice -> regret.rows().get(choice).maximumRegret()))
                            .orElseThrow());
        }
    }

    Markup markup() {
        var owners = found.decided() == 0
                ? List.<Own>of()
                : found.actors().stream()
                        .map(actor -> new Own(actor, found.regret(actor, TAIL)))
                        .filter(Own::cares)
                        .toList();
        return Markup.of(
                tag("h3").text("The same when the estimates are drawn"),
                tag("p").text("Grand strategy was solved anew in "
                        + Numbers.count(found.futures(), "future") + ", without a deal, with each deal alone and with"
                        + " the deals that hold by themselves in it. " + counted()
                        + (owners.isEmpty() ? " No actor would regret any of them." : "")),
                owners.isEmpty()
                        ? Markup.NONE
                        : Markup.of(
                                regrets(owners).markup(),
                                tag("details")
                                        .with(
                                                tag("summary")
                                                        .text("Expected, worst and tail payoffs, and how often they"
                                                                + " satisfy"),
                                                details(owners).markup())));
    }

    private String counted() {
        var left = found.leftOut().entrySet().stream()
                .map(each -> "in " + each.getValue() + " " + title(each.getKey()))
                .toList();
        return found.decided() + " of them allow every choice and have an equilibrium for it, and count"
                + (left.isEmpty() ? "." : "; left out: " + String.join(", ", left) + ".");
    }

    /// A choice with the title of its deal, also where more follows.
    private String title(String choice) {
        var id = choice.split(" ", 2);
        return findings.scenario()
                .find(Deal.class, id[0])
                .map(deal -> "“" + deal.title() + "”" + (id.length > 1 ? " " + id[1] : ""))
                .orElse(choice);
    }

    private DataTable regrets(List<Own> owners) {
        var columns = Stream.concat(
                        Stream.of(prose("Deals")),
                        owners.stream().map(own -> number(StrategyRegret.head(findings, own.actor()))))
                .toList();
        var rows = IntStream.range(0, found.choices().size())
                .mapToObj(choice -> Stream.concat(
                                Stream.of(Markup.text(title(found.choices().get(choice)))),
                                owners.stream()
                                        .map(own -> Markup.text(Numbers.text(
                                                own.regret().rows().get(choice).maximumRegret()))))
                        .toList())
                .toList();
        return new DataTable(
                "Largest regret of each actor over " + Numbers.count(found.decided(), "future")
                        + "; least for each: "
                        + String.join(
                                ", ",
                                owners.stream()
                                        .filter(own -> StrategyRegret.signs(findings, own.actor()))
                                        .map(own -> findings.actor(own.actor()) + " " + title(own.safest()))
                                        .toList()),
                columns,
                rows);
    }

    private DataTable details(List<Own> owners) {
        var rows = new ArrayList<List<Markup>>();
        for (var own : owners) {
            for (var choice = 0; choice < found.choices().size(); choice++) {
                var row = own.regret().rows().get(choice);
                rows.add(Stream.of(
                                findings.actor(own.actor()),
                                title(found.choices().get(choice)),
                                Numbers.text(row.expected()),
                                Numbers.text(row.worst()),
                                Numbers.text(row.tail()),
                                Numbers.text(row.maximumRegret()),
                                Numbers.percent(row.satisficing()))
                        .map(Markup::text)
                        .toList());
            }
        }
        return new DataTable(
                "Payoffs over the futures; the tail is the mean of the worst fifth, satisfied the share with at least what"
                        + " the actor has on average without a deal",
                List.of(
                        words("Actor"),
                        words("Deals"),
                        number("Expected"),
                        number("Worst"),
                        number("Tail"),
                        number("Largest regret"),
                        number("Satisfied")),
                rows);
    }
}
