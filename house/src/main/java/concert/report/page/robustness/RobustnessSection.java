package concert.report.page.robustness;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.Tag.tag;

import concert.assess.analysis.Answer;
import concert.assess.claim.TestedClaim;
import concert.assess.claim.Verdict;
import concert.assess.judgement.KeyJudgement;
import concert.assess.vulnerability.Vulnerability;
import concert.assess.vulnerability.VulnerabilityWords;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.InputNames;
import concert.report.part.Section;
import concert.robustness.Prim;
import concert.robustness.VulnerableRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the key judgements hang on: for each that holds in some futures and not in others how often it does, which
/// estimate moves that most, what flips it and where it fails.
public final class RobustnessSection {
    private static final double PERCENT = 100;

    private final Findings findings;
    private final InputNames inputs;
    private final List<Vulnerability> found;
    private final List<Vulnerability> claims;

    /// The section of an assessment.
    ///
    /// @param findings what is shown
    /// @param inputs names of the estimates
    public RobustnessSection(Findings findings, InputNames inputs) {
        this.findings = findings;
        this.inputs = inputs;
        this.found = findings.assessment().judgements().stream()
                .map(KeyJudgement::findVulnerability)
                .flatMap(Optional::stream)
                .toList();
        this.claims = findings.assessment().claims().stream()
                .map(TestedClaim::findVulnerability)
                .flatMap(Optional::stream)
                .toList();
    }

    /// {@return the section, empty where no judgement rests on estimates}
    public Section section() {
        var body = new ArrayList<Markup>();
        if (!found.isEmpty() && !findings.scenario().inputs().isEmpty()) {
            body.add(tag("p", "lead").text(lead()));
            body.add(table("judgement", found).markup());
            body.add(claims());
            body.add(tag("h3").text(claims.isEmpty() ? "One judgement at a time" : "One judgement or claim at a time"));
            body.add(choice());
            body.addAll(leastSureFirst()
                    .map(each -> new HingeFigure(words(each), inputs).markup())
                    .toList());
            body.add(new EnoughFutures(findings.assessment().run().futures(), found).markup());
        }
        body.add(StrategyRegret.of(findings));
        return new Section("robustness", "What the judgements hang on", Markup.of(body));
    }

    /// The claims whose verdict estimates overturn.
    private Markup claims() {
        var tested = findings.assessment().claims().stream()
                .filter(claim -> claim.verdict() instanceof Answer.Given<Verdict>)
                .count();
        return claims.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        tag("h3").text("Claims that estimates overturn"),
                        tag("p").text("The verdict on " + claims.size() + " of "
                                + Numbers.count(tested, "claim that can be tested", "claims that can be tested")
                                + " is not the same in every future."),
                        table("claim", claims).markup());
    }

    private Stream<Vulnerability> leastSureFirst() {
        return Stream.concat(found.stream(), claims.stream())
                .sorted(Comparator.comparingDouble(
                        each -> Math.abs(each.share().share().share() - .5)));
    }

    private VulnerabilityWords words(Vulnerability vulnerability) {
        return new VulnerabilityWords(findings.scenario(), vulnerability);
    }

    private String lead() {
        var all = findings.assessment().judgements().size();
        var always = found.stream().filter(each -> each.failing() == 0).count();
        var weakest = found.stream()
                .min(Comparator.comparingDouble(each -> each.share().share().share()))
                .orElseThrow();
        return found.size() + " of " + Numbers.count(all, "key judgement")
                + " can be put to every future, since they rest on numbers that are estimates; the others were computed"
                + " at the middle of the estimates alone. " + always + " of the " + found.size() + " "
                + (always == 1 ? "holds" : "hold") + " in every future. "
                + (weakest.failing() == 0
                        ? ""
                        : "Least often, in "
                                + Numbers.percent(weakest.share().share().share()) + " of them, it holds that "
                                + Character.toLowerCase(weakest.text().charAt(0))
                                + weakest.text().substring(1) + ".");
    }

    private DataTable table(String what, List<Vulnerability> rows) {
        return new DataTable(
                "In how many futures each " + what
                        + " holds, with the 95 % interval of that share, and what it hangs on",
                List.of(
                        prose(what.equals("claim") ? "Claim" : "Judgement"),
                        number("Holds in"),
                        prose("Flips when"),
                        prose("Fails mostly where")),
                rows.stream().map(this::row).toList());
    }

    private List<Markup> row(Vulnerability vulnerability) {
        var share = vulnerability.share().share();
        return List.of(
                tag("a").at("href", "#" + anchor(vulnerability)).text(vulnerability.text()),
                Markup.of(
                        Markup.text(
                                vulnerability.failing() == 0
                                        ? "all " + vulnerability.share().decided() + " "
                                        : Numbers.percent(share.share()) + " "),
                        tag("span", "note")
                                .text(
                                        vulnerability.failing() == 0
                                                ? "over " + Numbers.tenth(PERCENT * share.low()) + "%"
                                                : Numbers.percent(share.low()) + "–" + Numbers.percent(share.high()))),
                Markup.text(vulnerability.flips().stream()
                        .findFirst()
                        .map(flip -> name(vulnerability, flip.input().path()) + " " + VulnerabilityWords.passes(flip)
                                + others(vulnerability.flips().size() - 1))
                        .orElse("–")),
                Markup.text(vulnerability
                        .findRegion()
                        .map(region -> fails(vulnerability, region))
                        .orElse("–")));
    }

    /// Where the judgement or the claim stands.
    private String anchor(Vulnerability vulnerability) {
        return claims.contains(vulnerability)
                ? vulnerability.id().replaceFirst("\\.", "-")
                : "judgement-" + vulnerability.id();
    }

    private static String others(int more) {
        return more == 0 ? "" : " (or " + more + (more == 1 ? " other)" : " others)");
    }

    /// The estimate, without the issue that the judgement is on.
    private String name(Vulnerability vulnerability, String path) {
        return inputs.words(path, HingeFigure.issue(vulnerability));
    }

    private String fails(Vulnerability vulnerability, VulnerableRegion region) {
        return region.limits().stream()
                        .map(each -> name(vulnerability, each.limit().input())
                                + (each.limit().side() == Prim.Side.LOWER ? " ≥ " : " ≤ ")
                                + Numbers.text(each.limit().value()))
                        .collect(Collectors.joining("; "))
                + " (fails in " + Numbers.percent(region.density()) + " there)";
    }

    private Markup choice() {
        return tag("div", "controls")
                .with(tag("label")
                        .with(
                                Markup.text("Judgement "),
                                tag("select", "choice")
                                        .with(leastSureFirst()
                                                .map(each -> tag("option")
                                                        .at("value", HingeFigure.id(each))
                                                        .text(each.text()))
                                                .toList())));
    }
}
