package concert.documents;

import static org.assertj.core.api.Assertions.assertThat;

import concert.Shared;
import concert.coding.Shipped;
import concert.data.sets.StateTable;
import concert.documents.text.DocumentFile;
import concert.documents.text.Limits;
import concert.documents.text.Refusal;
import concert.scenario.Table;
import concert.scenario.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/// The text that the project starts from, which is not shipped: what is found in it, and the page that says so. With
/// the system property `concert.write` the page is written, without it the page must be right.
class SeedTest {
    private static final Path PAGE = Path.of("../docs/track-record-documents.md");
    private static final List<String> ACTORS =
            List.of("AFG", "CHN", "IRN", "PAK", "RUS", "TUR", "USA", "NATO", "IAEA", "EAEU");
    private static final List<String> EVENTS = List.of(
            "2021-04-06 RUS PAK 042",
            "2021 RUS  040",
            "2021 RUS PAK 042",
            "2014 PAK RUS 057",
            " PAK RUS 046",
            "2020 RUS PAK 062",
            "2020 RUS PAK 061",
            " PAK IAEA 060");
    private static final List<String> FIGURES = List.of("1350 MW", "5 percent", "5 plants");

    @Test
    void findsWhatTheTextSays() throws IOException, Refusal {
        var file = Shared.find("seed", "assessment.txt");
        var document = new DocumentFile(Limits.USUAL, null).read(file);
        var published = Drafting.published(document).orElseThrow();
        assertThat(published.day()).isEqualTo("2021-04-07");
        var drafts =
                new Drafting(Shipped.dictionaries(), StateTable.read()).of("assessment.txt", document, published.day());
        var text = Files.readString(file);
        assertThat(drafts)
                .allSatisfy(draft -> assertThat(text.substring(
                                draft.place().start(), draft.place().end()))
                        .isEqualTo(draft.quotation().quote()));
        var page = page(drafts);
        if (System.getProperty("concert.write") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
        assertThat(ids(drafts)).containsAll(ACTORS);
        assertThat(events(drafts)).containsAll(EVENTS);
        assertThat(figures(drafts)).containsExactlyInAnyOrderElementsOf(FIGURES);
    }

    private static List<Draft> of(Table table, List<Draft> drafts) {
        return drafts.stream().filter(draft -> draft.table() == table).toList();
    }

    private static List<String> ids(List<Draft> drafts) {
        return of(Table.ACTORS, drafts).stream().map(draft -> draft.field("id")).toList();
    }

    private static List<String> figures(List<Draft> drafts) {
        return of(Table.FACTS, drafts).stream()
                .map(draft -> draft.field("value") + " " + draft.field("unit"))
                .toList();
    }

    private static List<String> events(List<Draft> drafts) {
        return of(Table.EVENTS, drafts).stream()
                .map(draft -> draft.field("date") + " " + draft.field("actor") + " " + draft.field("target") + " "
                        + draft.field("code"))
                .toList();
    }

    /// The quotes of the claims that an analyst took from the text for the example.
    private static List<String> tested() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var quotes = new ArrayList<String>();
        try (var parser =
                format.parse(Files.newBufferedReader(Path.of("../examples/pakistan-russia-2021/claims.csv")))) {
            parser.stream()
                    .filter(row -> row.get("source").equals("S01"))
                    .map(row -> row.get("quote"))
                    .filter(quote -> !quotes.contains(quote))
                    .forEach(quotes::add);
        }
        return quotes;
    }

    private static String page(List<Draft> drafts) throws IOException {
        var claims = of(Table.CLAIMS, drafts);
        var quotes = tested();
        var covered = quotes.stream()
                .filter(quote -> claims.stream()
                        .anyMatch(claim -> claim.field("statement").contains(plain(quote))))
                .count();
        return """
                # Track record of reading documents

                The text that the project starts from, some 1,100 words, is not shipped; `SeedTest` reads it where it is at hand and keeps this page equal to what it finds. The rules were written with this text in view, so the figures say what is covered, not what to expect of another text.

                | what | wanted | found | drafted in all |
                |---|---|---|---|
                | states and organizations | %d | %d | %d |
                | events with source, target, code and date as an analyst would put them | %d | %d | %d |
                | figures with units | %d | %d | %d |
                | quotes of claims that an analyst tested in `pakistan-russia-2021`, within a drafted claim | %d | %d | %d |

                Every quote stands verbatim in the text at its span. The day of the document, 7 April 2021, is inferred from *last year* beside 2020 and the *current* visit of *April 6-7*. Drafted besides: %d means, %d ways, %d ends.

                ## Events

                | date | source | target | code | confidence |
                |---|---|---|---|---|
                %s
                An event without a date is accepted only after a person gives one. The exit of NATO by 1 May 2021 was expected, not done: a claim, no event.
                """.formatted(
                        ACTORS.size(),
                        ACTORS.stream().filter(ids(drafts)::contains).count(),
                        ids(drafts).size(),
                        EVENTS.size(),
                        EVENTS.stream().filter(events(drafts)::contains).count(),
                        events(drafts).size(),
                        FIGURES.size(),
                        FIGURES.stream().filter(figures(drafts)::contains).count(),
                        figures(drafts).size(),
                        quotes.size(),
                        covered,
                        claims.size(),
                        of(Table.MEANS, drafts).size(),
                        of(Table.WAYS, drafts).size(),
                        of(Table.ENDS, drafts).size(),
                        rows(drafts));
    }

    private static String plain(String quote) {
        return quote.replace('’', '\'').replaceAll("[–—]", " - ").replaceAll("\\s+", " ");
    }

    private static String rows(List<Draft> drafts) {
        return of(Table.EVENTS, drafts).stream()
                .map(draft -> String.format(
                        "| %s | %s | %s | %s | %.2f |%n",
                        draft.field("date"),
                        draft.field("actor"),
                        draft.field("target"),
                        draft.field("code"),
                        draft.confidence()))
                .collect(Collectors.joining());
    }
}
