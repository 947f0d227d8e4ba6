package concert.report.page.alignment;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.alignment.Landscape;
import concert.assess.metric.CoalitionGauges;
import concert.assess.metric.Metric;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Which coalitions hold: the worth of each that the scenario names, what each member adds and gains, and the blocs
/// into which the actors fall.
public final class CoalitionSection {
    private final Findings findings;
    private final List<List<String>> coalitions;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public CoalitionSection(Findings findings) {
        this.findings = findings;
        this.coalitions = Landscape.coalitions(findings.scenario());
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var blocs = blocs();
        if (coalitions.isEmpty() && blocs.isEmpty()) {
            return new Section("coalitions", "Which coalitions hold", Markup.NONE);
        }
        var parts = new ArrayList<Markup>();
        parts.add(tag("p", "lead")
                .text("A pair of actors is worth the net convergence of their interests plus the signed ties between "
                        + "them, both in MACTOR’s grades, of which 4 is the strongest; a coalition is worth the sum of "
                        + "its pairs. Capabilities do not count."));
        coalitions.forEach(members -> parts.add(coalition(members)));
        if (!blocs.isEmpty()) {
            parts.add(tag("p").text("With the largest sum of likings the actors fall into "
                    + Numbers.count(blocs.size(), "bloc") + ": " + String.join("; ", blocs) + "."));
        }
        return new Section("coalitions", "Which coalitions hold", Markup.of(parts));
    }

    private Markup coalition(List<String> members) {
        var names = String.join(", ", members.stream().map(findings::actor).toList());
        var least = value(members, "least_core");
        return Markup.of(
                tag("h3").text(names),
                tag("p").text("Worth " + Numbers.text(value(members, "worth")) + spread(members, "worth") + ". "
                        + (least <= 1e-8
                                ? "Its worth can be shared out so that no part would do better alone; the cheapest split costs "
                                        + Numbers.text(value(members, "split")) + spread(members, "split") + "."
                                : "However it is shared out, some part lacks " + Numbers.text(least)
                                        + ": the coalition does not hold together by itself.")),
                table(members, names).markup());
    }

    private DataTable table(List<String> members, String names) {
        return DataTable.of(
                "Members of " + names,
                List.of(
                        words("Member"),
                        number("Adds"),
                        number("Shapley value"),
                        number("Nucleolus"),
                        number("Would lose by leaving"),
                        words("80 % of futures"),
                        words("Gains")),
                members,
                actor -> List.of(
                        Markup.text(findings.actor(actor)),
                        Markup.text(Numbers.text(value(members, "adds." + actor))),
                        Markup.text(Numbers.text(value(members, "shapley." + actor))),
                        Markup.text(Numbers.text(value(members, "nucleolus." + actor))),
                        Markup.text(Numbers.text(value(members, "leaving." + actor))),
                        Markup.text(range(members, "leaving." + actor)),
                        Markup.text(value(members, "shapley." + actor) > 0 ? "yes" : "no")));
    }

    private double value(List<String> members, String what) {
        return findings.value(CoalitionGauges.key(members, what));
    }

    private String spread(List<String> members, String what) {
        var range = range(members, what);
        return range.isEmpty() ? "" : " (80 % of futures: " + range + ")";
    }

    private String range(List<String> members, String what) {
        return findings.findSpread(CoalitionGauges.key(members, what))
                .map(spread -> Numbers.text(spread.p10()) + " to " + Numbers.text(spread.p90()))
                .orElse("");
    }

    /// The blocs by the names of their members, from the pairs that are together.
    private List<String> blocs() {
        var told = new ArrayList<String>();
        var placed = new HashSet<String>();
        var pairs = findings.under("alignment.together");
        for (var actor : findings.scenario().roster().names()) {
            var with = pairs.stream().filter(pair -> isOf(pair, actor)).toList();
            if (!with.isEmpty() && placed.add(actor)) {
                var members = new ArrayList<>(List.of(findings.actor(actor)));
                for (var other : findings.scenario().roster().names()) {
                    if (with.stream().anyMatch(pair -> pair.value() == 1 && isOf(pair, other)) && placed.add(other)) {
                        members.add(findings.actor(other));
                    }
                }
                told.add(String.join(", ", members));
            }
        }
        return told;
    }

    private static boolean isOf(Metric pair, String actor) {
        return List.of(pair.key().split("\\.", -1)).subList(2, 4).contains(actor);
    }
}
