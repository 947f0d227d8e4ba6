package concert.report.page.basis;

import static concert.report.html.DataTable.Column.prose;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Row;
import concert.scenario.Source;
import concert.scenario.Table;
import concert.scenario.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sources, how reliable each is and how much rests on it.
public final class SourceSection {
    private final Findings findings;
    private final Map<String, Map<Table, Integer>> resting = new HashMap<>();

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public SourceSection(Findings findings) {
        this.findings = findings;
        for (var table : Table.values()) {
            findings.scenario().rows(table).forEach(row -> count(table, row));
        }
    }

    private void count(Table table, Row row) {
        if (row.provenance().hasSource()) {
            resting.computeIfAbsent(row.provenance().source(), _ -> new EnumMap<>(Table.class))
                    .merge(table, 1, Integer::sum);
        }
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var sources = findings.scenario().sources();
        return new Section(
                "sources",
                "Sources",
                sources.isEmpty()
                        ? Markup.NONE
                        : Markup.of(
                                tag("p", "lead").text(lead(sources)),
                                table(sources).markup()));
    }

    private String lead(List<Source> sources) {
        var grades = new ArrayList<String>();
        for (var grade : Source.Reliability.values()) {
            var number = sources.stream()
                    .filter(source -> source.reliability() == grade)
                    .count();
            if (number > 0) {
                grades.add(number + " " + grade + " (" + Sourcing.grade(grade) + ")");
            }
        }
        return Numbers.count(sources.size(), "source") + " by the Admiralty scale: " + String.join(", ", grades) + ".";
    }

    private DataTable table(List<Source> sources) {
        return new DataTable(
                "Sources, in the order of the scenario",
                List.of(words("Source"), words("Grade"), words("Date"), prose("Title"), prose("What rests on it")),
                sources.stream().map(this::row).toList());
    }

    private List<Markup> row(Source source) {
        return List.of(
                tag("span").id("source-" + source.id()).text(source.id()),
                tag("abbr")
                        .at("title", Sourcing.grade(source.reliability()))
                        .text(source.reliability().name()),
                Markup.of(tag("time").text(source.findDate().map(When::text).orElse("undated")), late(source)),
                Markup.of(title(source), Markup.text(source.author().isEmpty() ? "" : ", " + source.author())),
                Markup.text(rests(source)));
    }

    private Markup late(Source source) {
        var asOf = findings.scenario().about().asOf();
        return source.findDate().filter(date -> date.first().isAfter(asOf)).isPresent()
                ? tag("span", "basis").text("after the as-of date")
                : Markup.NONE;
    }

    /// A link only where the address is one of the web; any other is text.
    private static Markup title(Source source) {
        return source.url().startsWith("https://") || source.url().startsWith("http://")
                ? tag("a").at("href", source.url())
                        .at("rel", "noopener noreferrer external")
                        .text(source.title())
                : Markup.text(source.title() + (source.url().isEmpty() ? "" : " (" + source.url() + ")"));
    }

    private String rests(Source source) {
        var tables = resting.getOrDefault(source.id(), Map.of());
        return tables.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        tables.entrySet().stream()
                                .map(table -> Numbers.count(
                                        table.getValue(),
                                        singular(table.getKey()),
                                        table.getKey().id()))
                                .toList());
    }

    private static String singular(Table table) {
        return switch (table) {
            case MEANS -> "means";
            case BRANCHES -> "branch";
            case CROSS_IMPACT -> "cross impact";
            case SOURCES,
                    ACTORS,
                    TIES,
                    EVENTS,
                    ISSUES,
                    STANCES,
                    ENDS,
                    WAYS,
                    DEALS,
                    TERMS,
                    EFFECTS,
                    FACTS,
                    CLAIMS,
                    OUTCOMES -> table.id().substring(0, table.id().length() - 1);
        };
    }
}
