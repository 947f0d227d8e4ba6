package concert.report.page.robustness;

import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.StrategyRun;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.strategy.GrandStrategy;
import concert.strategy.RegretTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                                        "The most by which another choice of deals would have been better for an actor,"
                                                + " once the branch is known and everybody has adapted. "
                                                + String.join(
                                                        " ",
                                                        tables.stream()
                                                                .map(this::sentence)
                                                                .toList())
                                                + " Expected, worst and tail payoffs stand in "),
                                tag("a").at("href", "#strategy").text("the section on strategy"),
                                Markup.text(
                                        "; the command regret solves strategy anew in every future, with every estimate"
                                                + " drawn.")),
                table().markup());
    }

    private String sentence(RegretTable table) {
        var safest = table.rows().stream()
                .min(Comparator.comparingDouble(RegretTable.Row::regret))
                .orElseThrow();
        var best = table.rows().stream()
                .max(Comparator.comparingDouble(RegretTable.Row::expected))
                .orElseThrow();
        return findings.actor(table.actor()) + " regrets least with “" + safest.choice() + "” (at most "
                + Numbers.text(safest.regret()) + ")"
                + (best.expected() - safest.expected() > NOTHING
                        ? ", but expects most of “" + best.choice() + "”."
                        : ", of which it also expects most.");
    }

    private DataTable table() {
        var columns = Stream.concat(
                        Stream.of(DataTable.Column.words("Deals")),
                        tables.stream().map(table -> DataTable.Column.number(findings.actor(table.actor()))))
                .toList();
        var rows = new ArrayList<List<Markup>>();
        for (var choice = 0; choice < tables.getFirst().rows().size(); choice++) {
            var row = choice;
            rows.add(Stream.concat(
                            Stream.of(Markup.text(
                                    tables.getFirst().rows().get(row).choice())),
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
