package concert.report.page.robustness;

import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.StrategyRun;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.scenario.Deal;
import concert.strategy.GrandStrategy;
import concert.strategy.result.RegretTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each actor may regret of each set of deals over the branches, everybody adapting: rows are choices, columns
/// actors.
final class StrategyRegret {
    private static final double NOTHING = 1e-9;

    private final Findings findings;
    private final List<RegretTable> tables;

    private StrategyRegret(Findings findings, GrandStrategy strategy) {
        this.findings = findings;
        this.tables = strategy.adapting().stream()
                .filter(table -> table.rows().stream()
                        .anyMatch(row -> row.regret() > NOTHING || Math.abs(row.expected()) > NOTHING))
                .toList();
    }

    static Markup of(Findings findings) {
        return findings.assessment().results().strategy() instanceof Given<StrategyRun>(var run)
                ? new StrategyRegret(findings, run.strategy()).markup()
                : Markup.NONE;
    }

    private Markup markup() {
        if (tables.isEmpty() || tables.getFirst().rows().size() < 2) {
            return Markup.NONE;
        }
        return Markup.of(
                tag("h3").text("What each strategy may cost"),
                tag("p").with(
                                Markup.text(
                                        "Regret is the most by which another choice of deals would have been better for an"
                                                + " actor, once the branch is known and everybody has adapted. "
                                                + torn()
                                                + " Expected, worst and tail payoffs stand in "),
                                tag("a").at("href", "#strategy").text("the section on strategy"),
                                Markup.text(".")),
                table().markup(),
                findings.assessment()
                        .findDealFutures()
                        .map(found -> new DealFuturesTables(findings, found).markup())
                        .orElseGet(
                                () -> tag("p").text(
                                                "The command regret solves strategy anew in futures, with every estimate drawn.")));
    }

    /// Those for whom caution and expectation ask for different choices.
    private String torn() {
        var torn = tables.stream()
                .filter(table -> signs(findings, table.actor()))
                .filter(table -> best(table).expected() - safest(table).expected() > NOTHING)
                .map(table -> findings.actor(table.actor()) + " regrets least with "
                        + title(safest(table).choice()) + ", but expects most of "
                        + title(best(table).choice()))
                .toList();
        return torn.isEmpty()
                ? "For every actor who signs a deal the choice that it regrets least is also the one of which it expects most."
                : String.join("; ", torn) + ".";
    }

    /// Others can choose none: for them the table tells what they are exposed to.
    static boolean signs(Findings findings, String actor) {
        return findings.scenario().rows(Deal.class).stream()
                .anyMatch(deal -> deal.parties().contains(actor));
    }

    /// The actor, and whether it has no choice.
    static String head(Findings findings, String actor) {
        return findings.actor(actor) + (signs(findings, actor) ? "" : " (signs none)");
    }

    private static RegretTable.Row safest(RegretTable table) {
        return table.rows().stream()
                .min(Comparator.comparingDouble(RegretTable.Row::regret))
                .orElseThrow();
    }

    private static RegretTable.Row best(RegretTable table) {
        return table.rows().stream()
                .max(Comparator.comparingDouble(RegretTable.Row::expected))
                .orElseThrow();
    }

    /// A set of deals, such as `pipeline at 1.55 + transit`, with the deals' titles.
    private String title(String choice) {
        return Arrays.stream(choice.split(" \\+ ", -1))
                .map(part -> {
                    var words = part.split(" at ", 2);
                    var title = findings.scenario()
                            .find(Deal.class, words[0])
                            .map(deal -> "“" + deal.title() + "”")
                            .orElse(words[0]);
                    return title + (words.length > 1 ? " at " + Numbers.text(Double.parseDouble(words[1])) : "");
                })
                .collect(Collectors.joining(" + "));
    }

    private DataTable table() {
        var columns = Stream.concat(
                        Stream.of(DataTable.Column.prose("Deals")),
                        tables.stream().map(table -> DataTable.Column.number(head(findings, table.actor()))))
                .toList();
        var rows = new ArrayList<List<Markup>>();
        for (var choice = 0; choice < tables.getFirst().rows().size(); choice++) {
            var row = choice;
            rows.add(Stream.concat(
                            Stream.of(Markup.text(
                                    title(tables.getFirst().rows().get(row).choice()))),
                            tables.stream()
                                    .map(table -> Markup.text(
                                            Numbers.text(table.rows().get(row).regret()))))
                    .toList());
        }
        return new DataTable("Largest regret of each actor with each set of deals, over " + branches(), columns, rows);
    }

    private String branches() {
        return Numbers.count(tables.getFirst().futures().size(), "branch", "branches");
    }
}
