package concert.report.page.basis;

import static concert.report.html.DataTable.Column.number;
import static concert.report.html.DataTable.Column.words;
import static concert.report.html.Tag.tag;

import concert.assess.evidence.Evidence;
import concert.assess.words.Words;
import concert.report.html.DataTable;
import concert.report.html.Markup;
import concert.report.html.Numbers;
import concert.report.part.Findings;
import concert.report.part.Section;
import concert.report.part.Sourcing;
import concert.scenario.Basis;
import concert.scenario.Row;
import concert.scenario.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How good the data are: how many numbers there are, on what they rest, how many name no source.
public final class QualitySection {
    private final Findings findings;

    /// A section over one assessment.
    ///
    /// @param findings what the assessment found
    public QualitySection(Findings findings) {
        this.findings = findings;
    }

    /// The numbers of one table.
    private static final class Tally {
        private final Map<Basis, Integer> byBasis = new EnumMap<>(Basis.class);
        private int numbers;
        private int uncertain;
        private int sourceless;
        private int judged;

        void add(Row row) {
            row.mapEstimates((_, estimate) -> {
                numbers++;
                uncertain += estimate.isUncertain() ? 1 : 0;
                sourceless += row.provenance().hasSource() || row.provenance().basis() == Basis.COMPUTED ? 0 : 1;
                judged += Evidence.isJudged(row) ? 1 : 0;
                byBasis.merge(row.provenance().basis(), 1, Integer::sum);
                return estimate;
            });
        }

        void add(Tally other) {
            numbers += other.numbers;
            uncertain += other.uncertain;
            sourceless += other.sourceless;
            judged += other.judged;
            other.byBasis.forEach((basis, number) -> byBasis.merge(basis, number, Integer::sum));
        }

        int of(Basis basis) {
            return byBasis.getOrDefault(basis, 0);
        }

        String share(int part) {
            return Numbers.percent((double) part / numbers);
        }
    }

    /// {@return the section; empty where the assessment has nothing to say there}
    public Section section() {
        var tallies = new EnumMap<Table, Tally>(Table.class);
        var all = new Tally();
        for (var table : Table.values()) {
            var tally = new Tally();
            findings.scenario().rows(table).forEach(tally::add);
            if (tally.numbers > 0) {
                tallies.put(table, tally);
                all.add(tally);
            }
        }
        return new Section(
                "quality",
                "Quality of the data",
                tallies.isEmpty()
                        ? Markup.NONE
                        : Markup.of(
                                tag("p", "lead").text(lead(all)),
                                table(tallies, all).markup()));
    }

    private static String lead(Tally all) {
        return "The scenario holds " + Numbers.count(all.numbers, "number") + ". " + all.share(all.uncertain)
                + " carry an uncertainty, " + all.share(all.sourceless) + " name no source, and "
                + all.share(all.judged) + " rest on the coder’s judgement; a row that states neither basis nor source"
                + " counts as that.";
    }

    private static DataTable table(Map<Table, Tally> tallies, Tally all) {
        var bases =
                Arrays.stream(Basis.values()).filter(basis -> all.of(basis) > 0).toList();
        var columns = new ArrayList<>(
                List.of(words("Table"), number("Numbers"), number("Uncertain"), number("Without source")));
        bases.forEach(basis -> columns.add(number(Words.capitalized(Sourcing.name(basis)))));
        var rows = new ArrayList<List<Markup>>();
        tallies.forEach((table, tally) -> rows.add(row(Words.capitalized(table.id()), tally, bases)));
        rows.add(row("All", all, bases));
        return new DataTable("On what the numbers rest", columns, rows);
    }

    private static List<Markup> row(String name, Tally tally, List<Basis> bases) {
        var cells = new ArrayList<Markup>();
        cells.add(Markup.text(name));
        cells.add(Markup.text(Integer.toString(tally.numbers)));
        cells.add(Markup.text(Integer.toString(tally.uncertain)));
        cells.add(Markup.text(Integer.toString(tally.sourceless)));
        bases.forEach(basis -> cells.add(Markup.text(Integer.toString(tally.of(basis)))));
        return cells;
    }
}
