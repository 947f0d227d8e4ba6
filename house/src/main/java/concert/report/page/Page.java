package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.assess.Assessment;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.html.Resource;
import concert.report.page.alignment.CoalitionSection;
import concert.report.page.alignment.MatrixSection;
import concert.report.page.bargaining.ExchangeSection;
import concert.report.page.bargaining.IssueSection;
import concert.report.page.basis.FactSection;
import concert.report.page.basis.MethodSection;
import concert.report.page.basis.QualitySection;
import concert.report.page.basis.ReproductionSection;
import concert.report.page.basis.SourceSection;
import concert.report.page.basis.WithheldSection;
import concert.report.page.energy.EnergySection;
import concert.report.page.events.EventSection;
import concert.report.page.events.RelationSection;
import concert.report.page.order.BalanceSection;
import concert.report.page.order.OrderSection;
import concert.report.page.robustness.RobustnessSection;
import concert.report.page.strategy.StrategySection;
import concert.report.part.Findings;
import concert.report.part.InputNames;
import concert.report.part.Section;
import java.util.List;
import java.util.stream.Stream;

/// The assessment as one page that carries everything it needs: it opens from disk, asks no network, and its
/// policy lets no other script or style run than the three texts of our own making, known by their hashes.
public final class Page {
    private static final String STYLE = "/concert/report/page/report.css";
    private static final String SCRIPT = "/concert/report/page/report.js";

    private final Findings findings;

    private Page(Findings findings) {
        this.findings = findings;
    }

    /// {@return the page}
    ///
    /// @param assessment what it shows
    public static String of(Assessment assessment) {
        return new Page(new Findings(assessment)).page();
    }

    private String page() {
        var sections = sections();
        var body = Markup.of(
                tag("a", "skip").at("href", "#judgements").text("Skip to the key judgements"),
                masthead(),
                tag("div", "layout").with(contents(sections), main(sections)));
        return String.join(
                "",
                "<!doctype html>\n<html lang=\"en\">",
                head().html(),
                "<body>",
                body.html(),
                "<script>",
                Resource.text(Resource.CHARTS),
                "</script><script>",
                Resource.text(SCRIPT),
                "</script></body></html>\n");
    }

    private List<Section> sections() {
        var inputs = new InputNames(findings);
        return Stream.of(
                        new JudgementSection(findings, inputs).section(),
                        new ClaimSection(findings).section(),
                        new IssueSection(findings).section(),
                        new ExchangeSection(findings).section(),
                        new ActorSection(findings).section(),
                        new MatrixSection(findings).section(),
                        new OrderSection(findings).section(),
                        new CoalitionSection(findings).section(),
                        new StrategySection(findings).section(),
                        new BalanceSection(findings).section(),
                        new EventSection(findings).section(),
                        new RelationSection(findings).section(),
                        EnergySection.of(findings.assessment()),
                        new FactSection(findings).section(),
                        new RobustnessSection(findings, inputs).section(),
                        new SensitivitySection(findings, inputs).section(),
                        new SourceSection(findings).section(),
                        new QualitySection(findings).section(),
                        new WithheldSection(findings).section(),
                        new MethodSection(findings).section(),
                        new ReproductionSection(findings).section())
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private Markup head() {
        var style = Resource.text(STYLE);
        var policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                + Resource.policyHash(style) + "; script-src " + Resource.CHARTS_HASH + " "
                + Resource.policyHash(Resource.text(SCRIPT));
        return tag("head")
                .with(
                        tag("meta").at("charset", "utf-8").alone(),
                        tag("meta")
                                .at("http-equiv", "Content-Security-Policy")
                                .at("content", policy)
                                .alone(),
                        tag("meta")
                                .at("name", "viewport")
                                .at("content", "width=device-width, initial-scale=1")
                                .alone(),
                        tag("meta")
                                .at("name", "referrer")
                                .at("content", "no-referrer")
                                .alone(),
                        tag("meta")
                                .at("name", "generator")
                                .at("content", "Concert")
                                .alone(),
                        tag("title").text(findings.scenario().about().title()),
                        tag("style").with(Markup.trusted(style)));
    }

    private Markup masthead() {
        var about = findings.scenario().about();
        return tag("header", "masthead")
                .with(
                        tag("button")
                                .id("theme")
                                .at("type", "button")
                                .at("aria-pressed", "false")
                                .text("Dark"),
                        tag("h1").text(about.title()),
                        about.question().isEmpty()
                                ? Markup.NONE
                                : tag("p", "question").text(about.question()),
                        tag("p", "facts").text(facts()));
    }

    private String facts() {
        var about = findings.scenario().about();
        return "As of " + Numbers.day(about.asOf())
                + about.findHorizon()
                        .map(day -> ", looking ahead to " + Numbers.day(day))
                        .orElse("")
                + " · " + Numbers.count(findings.scenario().actors().size(), "actor")
                + " · " + Numbers.count(findings.scenario().issues().size(), "issue")
                + " · " + Numbers.count(findings.assessment().run().futures(), "future");
    }

    private static Markup contents(List<Section> sections) {
        return tag("nav")
                .at("aria-label", "Contents")
                .with(tag("ul").with(sections.stream().map(Section::link).toList()));
    }

    private static Markup main(List<Section> sections) {
        return tag("main").with(sections.stream().map(Section::markup).toList());
    }
}
