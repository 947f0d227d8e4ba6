package concert.report.page.basis;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Fact;
import concert.scenario.When;
import java.util.List;

/// The plain figures that claims cite.
public final class FactSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public FactSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var facts = findings.scenario().facts();
        return new Section(
                "facts",
                "Facts",
                facts.isEmpty()
                        ? Markup.NONE
                        : new DataTable(
                                        "Plain figures that claims may cite, in the order of the scenario",
                                        List.of(
                                                words("Fact"),
                                                number("Value"),
                                                words("Unit"),
                                                words("Date"),
                                                prose("Basis")),
                                        facts.stream().map(this::row).toList())
                                .markup());
    }

    private List<Markup> row(Fact fact) {
        return List.of(
                tag("code").id("fact-" + fact.id()).text(fact.id()),
                Markup.text(fact.value().text()),
                Markup.text(fact.unit()),
                tag("time").text(fact.findDate().map(When::text).orElse("")),
                Sourcing.of(findings, fact.provenance()));
    }
}
