package concert.report.page.order;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.order.balance.PairCost;
import concert.order.balance.TieBalance;
import concert.order.balance.TieBalance.UnderRule;
import concert.order.balance.TieBalance.Verdict;
import concert.order.balance.TieRule;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.List;

/// Whether the ties fall into two camps, and which pairs must stand together: never one division, but what each pair
/// costs.
public final class BalanceSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public BalanceSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var body = findings.assessment().results().balance() instanceof Answer.Given<TieBalance>(var balance)
                ? body(balance)
                : Markup.NONE;
        return new Section("balance", "Who can stand in one camp", body);
    }

    private Markup body(TieBalance balance) {
        var parts = new ArrayList<Markup>();
        parts.add(tag("p", "lead").text(lead(balance)));
        parts.add(rules(balance).markup());
        if (!balance.under(TieRule.NET).costs().isEmpty()) {
            parts.add(pairs(balance).behind("Every pair"));
        }
        return Markup.of(parts);
    }

    private String lead(TieBalance balance) {
        var net = balance.under(TieRule.NET).index();
        var pairs = net.network().ties().size() + " pairs with a friendly or hostile tie ";
        return (net.isProven() && net.frustrated() == 0
                        ? "All " + pairs + "fit into two camps"
                        : "Of " + pairs + "at least " + (net.isProven() ? net.frustrated() : net.bound())
                                + " do not fit into any two camps")
                + ". Under every rule for which ties count, "
                + count(balance, Verdict.TOGETHER) + " pairs of actors stand together and "
                + count(balance, Verdict.APART) + " apart"
                + (count(balance, Verdict.OPEN) == 0
                        ? "."
                        : "; for " + count(balance, Verdict.OPEN)
                                + " the best divisions or the rules disagree, so no single division may be quoted for them.");
    }

    private static long count(TieBalance balance, Verdict verdict) {
        return balance.under(TieRule.NET).costs().stream()
                .filter(cost -> balance.verdict(cost.a(), cost.b()) == verdict)
                .count();
    }

    private static DataTable rules(TieBalance balance) {
        return DataTable.of(
                "Distance from two camps, by which ties count. Frustrated: a friendly tie between the camps or a hostile one within",
                List.of(
                        words("Ties that count"),
                        number("Pairs"),
                        number("Hostile"),
                        number("Frustrated (L)"),
                        number("Bound"),
                        number("1 − 2L/m"),
                        number("Balanced triangles")),
                balance.rules(),
                BalanceSection::row);
    }

    private static List<Markup> row(UnderRule under) {
        var index = under.index();
        var triangles = under.triangles().share();
        return List.of(
                Markup.text(under.rule().title()),
                Markup.text(Integer.toString(index.network().ties().size())),
                Markup.text(Integer.toString(index.network().hostile())),
                Markup.text(Integer.toString(index.frustrated())),
                Markup.text(Integer.toString(index.bound())),
                Markup.text(Numbers.text(index.normalized())),
                Markup.text(Double.isNaN(triangles) ? "" : Numbers.percent(triangles)));
    }

    private DataTable pairs(TieBalance balance) {
        var columns = new ArrayList<DataTable.Column>();
        columns.add(words("Pair"));
        columns.add(words("All rules"));
        for (var rule : balance.rules()) {
            columns.add(words(rule.rule().title()));
        }
        return DataTable.of(
                "Ties frustrated in addition if a pair stands together, and apart",
                columns,
                balance.under(TieRule.NET).costs(),
                cost -> row(balance, cost));
    }

    private List<Markup> row(TieBalance balance, PairCost pair) {
        var row = new ArrayList<Markup>();
        row.add(Markup.text(findings.actor(pair.a()) + " and " + findings.actor(pair.b())));
        row.add(Markup.text(
                switch (balance.verdict(pair.a(), pair.b())) {
                    case TOGETHER -> "together";
                    case APART -> "apart";
                    case OPEN -> "open";
                }));
        for (var rule : balance.rules()) {
            row.add(Markup.text(rule.findCost(pair.a(), pair.b())
                    .map(cost -> "together +" + cost.together() + ", apart +" + cost.apart())
                    .orElse("")));
        }
        return row;
    }
}
