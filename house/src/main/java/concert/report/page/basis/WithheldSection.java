package concert.report.page.basis;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.report.part.Withheld;

/// What Concert could have said and did not, why, and what to add so that it does.
public final class WithheldSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public WithheldSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var all = Withheld.all(findings);
        return new Section(
                "withheld",
                "What is withheld",
                all.isEmpty()
                        ? Markup.NONE
                        : tag("dl", "withheld")
                                .with(all.stream().map(WithheldSection::entry).toList()));
    }

    private static Markup entry(Withheld none) {
        return Markup.of(tag("dt").text(none.what()), tag("dd").text(none.reason() + " " + none.fix()));
    }
}
