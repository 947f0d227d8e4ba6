package concert.report.part;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.scenario.Fact;
import concert.scenario.Issue;

/// The name of a metric, fact or input, leading to the place of the page that shows it.
public final class MetricLink {
    private MetricLink() {}

    /// {@return the name, as a link where the page shows the thing}
    ///
    /// @param findings the assessment at hand
    /// @param key the metric's key
    public static Markup of(Findings findings, String key) {
        var code = tag("code").text(key);
        var parts = key.split("\\.", -1);
        if (parts.length < 2) {
            return code;
        }
        return switch (parts[0]) {
            case "facts" ->
                findings.scenario().find(Fact.class, parts[1]).isPresent() ? link("fact-" + parts[1], code) : code;
            case "bargaining", "stances", "issues" ->
                findings.scenario().find(Issue.class, parts[1]).isPresent() ? link("issue-" + parts[1], code) : code;
            case "alignment" -> findings.under("alignment.convergence1").isEmpty() ? code : link("convergence", code);
            default -> code;
        };
    }

    private static Markup link(String id, Markup code) {
        return tag("a").at("href", "#" + id).with(code);
    }
}
