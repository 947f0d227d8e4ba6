package concert.report.page.bargaining;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Forecast;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Outcome;
import java.util.ArrayList;
import java.util.stream.Stream;

/// Each issue: what 0 and 100 mean, who stands where and with what weight, what will be settled, what simpler rules
/// say, and, marked as not used, what later happened.
public final class IssueSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public IssueSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        return new Section(
                "issues",
                "Issues",
                Markup.of(Stream.concat(
                                Stream.of(RecordTable.of(findings)),
                                findings.scenario().issues().stream().map(this::article))
                        .toList()));
    }

    private Markup article(Issue issue) {
        var forecast = Forecast.of(findings, issue);
        var heading = "issue-" + issue.id() + "-heading";
        return tag("article", "issue")
                .id("issue-" + issue.id())
                .at("aria-labelledby", heading)
                .with(
                        tag("h3").id(heading).text(issue.title()),
                        sentence(forecast),
                        scale(issue),
                        tag("p", "sourcing").with(Sourcing.of(findings, issue.provenance())),
                        new PositionChart(findings, forecast).figure(),
                        new LeverageTables(findings, forecast).markup(),
                        new RoundsChart(findings, issue).figure(),
                        outcomes(issue));
    }

    private static Markup sentence(Forecast forecast) {
        var issue = forecast.issue();
        var words = new ArrayList<Markup>();
        if (forecast.isGiven()) {
            words.add(Markup.text(forecast.name() + ": "));
            words.add(tag("b").text(Numbers.position(forecast.value())));
            words.add(Markup.text(interval(forecast) + " "));
        } else {
            words.add(Markup.text("No forecast. "));
        }
        if (!issue.rule().words().isEmpty()) {
            words.add(Markup.text("Rule: " + issue.rule().words() + ". "));
        }
        issue.findDeadline().ifPresent(day -> words.add(Markup.text("Deadline: " + Numbers.day(day) + ".")));
        return tag("p", "lead").with(words);
    }

    private static String interval(Forecast forecast) {
        if (!forecast.hasInterval()) {
            return ".";
        }
        return switch (forecast.origin()) {
            case OF_THE_FORECAST -> ", with an 80% interval from " + forecast.interval() + ".";
            case OVER_THE_FUTURES ->
                "; in 80% of the futures from " + forecast.interval()
                        + ", which is the spread of the inputs and not the error of the model.";
        };
    }

    private static Markup scale(Issue issue) {
        return tag("dl", "scale")
                .with(
                        end("0", issue.zero()),
                        issue.fifty().isEmpty() ? Markup.NONE : end("50", issue.fifty()),
                        end("100", issue.hundred()));
    }

    private static Markup end(String position, String meaning) {
        return tag("div").with(tag("dt").text(position), tag("dd").text(meaning));
    }

    private Markup outcomes(Issue issue) {
        var later = findings.scenario().outcomes().stream()
                .filter(outcome -> outcome.issue().equals(issue.id()))
                .toList();
        return later.isEmpty()
                ? Markup.NONE
                : tag("div", "later")
                        .with(
                                tag("h4").text("What later happened, not used"),
                                tag("ul").with(later.stream().map(this::outcome).toList()));
    }

    private Markup outcome(Outcome outcome) {
        var position = outcome.findOutcome().map(Estimate::text);
        return tag("li")
                .with(
                        tag("time").text(outcome.date().text()),
                        Markup.text(" " + outcome.text()
                                + position.map(at -> ", position " + at).orElse("") + ". "),
                        Sourcing.of(findings, outcome.provenance()));
    }
}
