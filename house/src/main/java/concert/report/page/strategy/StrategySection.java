package concert.report.page.strategy;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.assess.analysis.StrategyRun;
import concert.assess.words.Words;
import concert.deals.Negotiation;
import concert.report.html.DataTable;
import concert.report.html.Json;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Chart;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.scenario.Deal;
import concert.scenario.End;
import concert.scenario.Means;
import concert.scenario.Way;
import concert.strategy.GrandStrategy;
import concert.strategy.result.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// Means, ways and ends: what each actor does when the others adapt, which deals hold, and what would flip them.
public final class StrategySection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public StrategySection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var results = findings.assessment().results();
        var body = new ArrayList<Markup>();
        if (results.strategy() instanceof Answer.Given<StrategyRun>(var run)) {
            addStrategy(run, body);
        }
        if (results.deals() instanceof Answer.Given<List<Negotiation>>(var negotiations)) {
            body.add(tables().negotiations(negotiations).behind("What can be agreed on the terms"));
        }
        return new Section("strategy", "Means, ways and ends", Markup.of(body));
    }

    private DealTables tables() {
        return new DealTables(findings.scenario(), findings::label);
    }

    private void addStrategy(StrategyRun run, List<Markup> body) {
        var strategy = run.strategy();
        var plans = new PlanTables(strategy, concerned(), findings::label).tables();
        body.add(tag("p", "lead").text(lead(strategy)));
        var flips = tables().flips(strategy);
        if (!flips.isEmpty()) {
            body.add(tag("p", "note").text("What would flip a deal, the other numbers as they are:"));
            body.add(tag("ul")
                    .with(flips.stream()
                            .map(flip -> tag("li").text(Words.capitalized(flip) + "."))
                            .toList()));
        }
        if (!strategy.deals().isEmpty()) {
            body.add(tables().sheets(strategy).markup());
        }
        body.add(sankey(strategy.plan()));
        plans.stream().limit(2).forEach(table -> body.add(table.markup()));
        plans.stream().skip(2).forEach(table -> body.add(table.behind(title(table))));
        if (!run.handOver().items().isEmpty()) {
            body.add(DealTables.handedOver(run.handOver()).markup());
        }
        strategy.limits().forEach(limit -> body.add(tag("p").text(limit)));
    }

    private static String title(DataTable table) {
        var colon = table.caption().indexOf(':');
        return colon < 0 ? table.caption() : table.caption().substring(0, colon);
    }

    private List<String> concerned() {
        var scenario = findings.scenario();
        var owners = Stream.concat(
                        scenario.rows(End.class).stream().map(End::actor),
                        scenario.rows(Way.class).stream().map(Way::actor))
                .toList();
        return scenario.roster().names().stream().filter(owners::contains).toList();
    }

    private static String lead(GrandStrategy strategy) {
        var certificate = strategy.plan().certificate();
        var epsilon = certificate.epsilon() == 0 ? "0" : String.format(Locale.ROOT, "%.1e", certificate.epsilon());
        var found = certificate.isEquilibrium()
                ? "An equilibrium: nobody can gain more than ε = " + epsilon
                        + " of what its ways are worth to it by doing something else alone."
                : "No equilibrium was found: somebody could gain ε = " + epsilon
                        + " of what its ways are worth to it. What follows is the plan of least regret.";
        var indifferent = strategy.plan().indifferent();
        return found + " Every estimate is at its middle. "
                + (indifferent.isEmpty()
                        ? ""
                        : "Could do something else at no loss: " + String.join(", ", indifferent) + ". ")
                + "Computed by " + certificate.method().words() + ", from "
                + strategy.options().starts()
                + " starts and orders of moving.";
    }

    private Markup sankey(Plan plan) {
        var names = names();
        return new Chart(
                        "strategy-flows",
                        Chart.Kind.SANKEY,
                        "From means through ways and deals to ends: widths are shares of what an actor has.",
                        out -> data(out, plan, names),
                        List.of(DataTable.of(
                                "From means through ways and deals to ends",
                                List.of(words("From"), words("To"), number("Share of the means")),
                                plan.flows(),
                                flow -> List.of(
                                        Markup.text(names.getOrDefault(flow.from(), flow.from())),
                                        Markup.text(names.getOrDefault(flow.to(), flow.to())),
                                        Markup.text(Numbers.percent(flow.share()))))))
                .figure();
    }

    /// What each means, way and end is called, with its owner where that does not go without saying.
    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        var scenario = findings.scenario();
        scenario.rows(Means.class)
                .forEach(means -> names.put(means.key(), findings.label(means.actor()) + ": " + means.id()));
        scenario.rows(Way.class).forEach(way -> names.put(way.id(), way.title().isEmpty() ? way.id() : way.title()));
        scenario.rows(Deal.class)
                .forEach(deal -> names.put(deal.id(), deal.title().isEmpty() ? deal.id() : deal.title()));
        scenario.rows(End.class).forEach(end -> names.put(end.key(), findings.label(end.actor()) + ": " + end.id()));
        return names;
    }

    private static void data(JsonGenerator out, Plan plan, Map<String, String> names) {
        out.writeStartObject();
        out.writeArrayPropertyStart("nodes");
        plan.flows().stream()
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .distinct()
                .forEach(node -> {
                    out.writeStartObject();
                    out.writeStringProperty("id", node);
                    out.writeStringProperty("name", names.getOrDefault(node, node));
                    out.writeEndObject();
                });
        out.writeEndArray();
        out.writeArrayPropertyStart("links");
        for (var flow : plan.flows()) {
            out.writeStartObject();
            out.writeStringProperty("source", flow.from());
            out.writeStringProperty("target", flow.to());
            Json.drawn(out, "value", flow.share());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
