package concert.report.page.basis;

import static concert.report.html.Tag.tag;

import concert.report.html.Markup;
import concert.report.part.Findings;
import concert.report.part.Section;
import java.util.ArrayList;
import java.util.List;

/// What somebody needs to get the same numbers.
public final class ReproductionSection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public ReproductionSection(Findings findings) {
        this.findings = findings;
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var run = findings.assessment().run();
        var about = findings.scenario().about();
        var entries = new ArrayList<Markup>();
        entries.addAll(entry("Concert", run.version().isEmpty() ? "version not stated" : run.version()));
        entries.addAll(entry("Scenario", about.id()));
        entries.addAll(entry("Input, SHA-256", run.inputHash().isEmpty() ? "not read from a folder" : run.inputHash()));
        entries.addAll(entry("Seed", Long.toString(run.seed())));
        entries.addAll(entry("Futures", Integer.toString(run.futures())));
        entries.addAll(entry("Options", options()));
        entries.addAll(entry("Command", "concert assess FOLDER --seed " + run.seed() + " --futures " + run.futures()));
        return new Section(
                "reproduction",
                "To get the same numbers",
                Markup.of(
                        tag("dl", "reproduction").with(entries),
                        tag("p", "note")
                                .text(
                                        "The same input and seed give the same bits on any number of threads. Intervals are"
                                                + " quantiles of type 7 (Hyndman & Fan 1996).")));
    }

    private String options() {
        var settings = findings.scenario().about().settings().values();
        return settings.isEmpty()
                ? "all as preset"
                : String.join(
                        ", ",
                        settings.entrySet().stream()
                                .map(option -> option.getKey() + " = " + option.getValue())
                                .toList());
    }

    private static List<Markup> entry(String name, String value) {
        return List.of(tag("dt").text(name), tag("dd").with(tag("code").text(value)));
    }
}
