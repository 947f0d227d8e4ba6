package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.assess.claim.TestedClaim;
import concert.assess.claim.Verdict;
import concert.assess.metric.Metric;
import concert.assess.vulnerability.VulnerabilityWords;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.MetricLink;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.report.part.Strip;
import java.util.ArrayList;
import java.util.List;

/// The claims of the text, the ones that do not hold first, for they are what a reader would have missed.
final class ClaimSection {
    private static final int UNFOLDED = 4;
    private static final int LONG_TEST = 80;

    private final Findings findings;

    ClaimSection(Findings findings) {
        this.findings = findings;
    }

    /// What became of a claim.
    private enum Fate {
        FAILS("fails", "Does not hold"),
        HOLDS("holds", "Holds"),
        WITHHELD("withheld", "Not testable yet");

        private final String style;
        private final String title;

        Fate(String style, String title) {
            this.style = style;
            this.title = title;
        }

        static Fate of(TestedClaim claim) {
            return switch (claim.verdict()) {
                case Answer.Given<Verdict>(var verdict) -> verdict.holds() ? HOLDS : FAILS;
                case Answer.Withheld<Verdict> _ -> WITHHELD;
            };
        }
    }

    Section section() {
        var claims = findings.assessment().claims();
        if (claims.isEmpty()) {
            return new Section("claims", "Claims of the text", Markup.NONE);
        }
        var body = new ArrayList<Markup>();
        body.add(tag("p", "lead").text(tally(claims)));
        for (var fate : Fate.values()) {
            body.add(group(
                    fate,
                    claims.stream().filter(claim -> Fate.of(claim) == fate).toList()));
        }
        return new Section("claims", "Claims of the text", Markup.of(body));
    }

    private static String tally(List<TestedClaim> claims) {
        var parts = new ArrayList<String>();
        for (var fate : Fate.values()) {
            var number = claims.stream().filter(claim -> Fate.of(claim) == fate).count();
            switch (fate) {
                case FAILS -> parts.add(number + (number == 1 ? " does not hold" : " do not hold"));
                case HOLDS -> parts.add(number + (number == 1 ? " holds" : " hold"));
                case WITHHELD -> parts.add(number + " cannot be tested yet");
            }
        }
        return "Of " + Numbers.count(claims.size(), "claim") + ", " + String.join(", ", parts)
                + ". A verdict takes every estimate at its middle; the share says in how many futures it comes out true.";
    }

    private Markup group(Fate fate, List<TestedClaim> claims) {
        return claims.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        tag("h3").text(fate.title + " (" + claims.size() + ")"),
                        tag("ul", "claims")
                                .with(claims.stream()
                                        .map(claim -> claim(fate, claim))
                                        .toList()));
    }

    private Markup claim(Fate fate, TestedClaim tested) {
        var claim = tested.claim();
        return tag("li", "claim " + fate.style)
                .id("claim-" + claim.id())
                .with(
                        tag("div", "verdict").with(tag("b").text(fate.title), share(tested)),
                        tag("div", "what")
                                .with(
                                        tag("p", "statement").text(claim.statement()),
                                        claim.comment().isEmpty() ? Markup.NONE : tag("p").text(claim.comment()),
                                        tag("p", "sourcing").with(Sourcing.of(findings, claim.provenance()))),
                        tag("div", "proof").with(found(tested), hinges(tested), test(claim.test())));
    }

    /// What would overturn the verdict, and where more of it is told.
    private Markup hinges(TestedClaim tested) {
        return tested.findVulnerability()
                .<Markup>map(found -> tag("p", "evidence")
                        .with(
                                Markup.text(new VulnerabilityWords(findings.scenario(), found).wouldChange() + " "),
                                tag("a").at("href", "#robustness").text("What it hangs on")))
                .orElse(Markup.NONE);
    }

    private static Markup share(TestedClaim tested) {
        return switch (tested.verdict()) {
            case Answer.Given<Verdict>(var verdict)
            when Double.isFinite(verdict.share()) ->
                Markup.of(Strip.bar(verdict.share()), tag("span").text(words(verdict)));
            case Answer.Given<Verdict> _, Answer.Withheld<Verdict> _ -> Markup.NONE;
        };
    }

    private static String words(Verdict verdict) {
        var futures = Numbers.count(verdict.decided(), "future");
        if (verdict.share() == 0) {
            return "true in none of " + futures;
        }
        return verdict.share() == 1
                ? "true in all " + futures
                : "true in " + Numbers.percent(verdict.share()) + " of " + futures;
    }

    private Markup found(TestedClaim tested) {
        return switch (tested.verdict()) {
            case Answer.Given<Verdict>(var verdict) -> evidence(verdict.evidence());
            case Answer.Withheld<Verdict>(var reason, var fix) ->
                tag("p", "evidence").text(reason + " " + fix);
        };
    }

    /// Many values are folded: the verdict is what a reader looks for.
    private Markup evidence(List<Metric> metrics) {
        var list = tag("ul", "evidence")
                .with(metrics.stream()
                        .map(metric -> tag("li").with(evidence(metric)))
                        .toList());
        return metrics.size() <= UNFOLDED ? list : folded(Numbers.count(metrics.size(), "value"), list);
    }

    private static Markup folded(String title, Markup inside) {
        return tag("details").with(tag("summary").text(title), inside);
    }

    private Markup evidence(Metric metric) {
        return Markup.of(
                tag("b").text(Numbers.text(metric.value())),
                Markup.text(unit(metric.unit()) + " "),
                MetricLink.of(findings, metric.key()));
    }

    /// A position has no unit but its axis.
    private static String unit(String unit) {
        return unit.isEmpty() || unit.startsWith("position") ? "" : " " + unit;
    }

    private static Markup test(String test) {
        var code = tag("code").text(test);
        if (test.length() > LONG_TEST) {
            return folded("Test", tag("p", "test").with(code));
        }
        return test.isEmpty() ? Markup.NONE : tag("p", "test").with(Markup.text("Test: "), code);
    }
}
