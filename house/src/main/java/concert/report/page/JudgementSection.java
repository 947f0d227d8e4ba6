package concert.report.page;

import static concert.report.html.Tag.tag;

import concert.assess.Caution;
import concert.assess.judgement.KeyJudgement;
import concert.assess.judgement.Subject;
import concert.report.html.Markup;
import concert.report.part.Findings;
import concert.report.part.InputNames;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Key judgements first: in brief, all forecasts at a glance, then each subject's judgements with their basis.
final class JudgementSection {
    private final Findings findings;
    private final JudgementItem item;

    JudgementSection(Findings findings, InputNames inputs) {
        this.findings = findings;
        this.item = new JudgementItem(findings, inputs);
    }

    Section section() {
        var judgements = findings.assessment().judgements();
        var bySubject = Subject.group(judgements);
        var body = new ArrayList<Markup>();
        if (judgements.isEmpty()) {
            body.add(tag("p").text("The assessment stands for no judgement: no analysis has a result."));
        }
        if (bySubject.size() > 1) {
            body.add(brief(bySubject));
        }
        body.add(new GlanceTable(findings).markup());
        if (judgements.stream().anyMatch(judgement -> !judgement.drivers().isEmpty())) {
            body.add(tag("p", "note")
                    .text("Behind “Moves most with” stands in brackets: the forecast where an input is in its lowest"
                            + " fifth → where it is in its highest."));
        }
        bySubject.forEach((subject, about) -> body.add(group(subject, about)));
        body.add(cautions(findings.assessment().cautions()));
        return new Section("judgements", "Key judgements", Markup.of(body));
    }

    /// The first judgement on each subject, leading to it.
    private static Markup brief(Map<Subject, List<KeyJudgement>> bySubject) {
        return tag("dl", "brief")
                .at("aria-label", "In brief")
                .with(bySubject.entrySet().stream()
                        .map(about -> brief(about.getKey(), about.getValue().getFirst()))
                        .toList());
    }

    private static Markup brief(Subject subject, KeyJudgement first) {
        return Markup.of(
                tag("dt").text(subject.title()),
                tag("dd")
                        .with(tag("a").at("href", "#" + JudgementItem.id(first)).text(first.statement())));
    }

    private Markup group(Subject subject, List<KeyJudgement> about) {
        return Markup.of(
                tag("h3").text(subject.title()),
                tag("ol", "judgements").with(about.stream().map(item::markup).toList()));
    }

    private static Markup cautions(List<Caution> cautions) {
        return cautions.isEmpty()
                ? Markup.NONE
                : tag("div", "cautions")
                        .at("role", "note")
                        .with(cautions.stream()
                                .map(caution -> tag("p").text(caution.text()))
                                .toList());
    }
}
