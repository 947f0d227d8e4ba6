package concert.docs;

import static org.assertj.core.api.Assertions.assertThat;

import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import concert.scenario.Basis;
import concert.scenario.Problem;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Source;
import concert.scenario.Table;
import concert.scenario.energy.Contract;
import concert.scenario.energy.EnergyOption;
import concert.scenario.energy.Financing;
import concert.scenario.energy.Lead;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples keep the rules that their pages state.
class ExamplesTest {
    private static final int LONGEST_QUOTE = 25;

    @ParameterizedTest
    @ValueSource(strings = {"emission-1988", "pakistan-russia-2021"})
    void areAccepted(String example) {
        assertThat(scenario(example).about().id()).isEqualTo(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emission-1988", "pakistan-russia-2021"})
    void quoteBriefly(String example) {
        assertThat(rows(scenario(example)).map(row -> row.provenance().quote()))
                .allMatch(quote -> quote.split("\\s+", -1).length <= LONGEST_QUOTE, "at most 25 words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emission-1988", "pakistan-russia-2021"})
    void sayOnWhatEachNumberRests(String example) {
        var scenario = scenario(example);
        assertThat(Stream.of(Table.TIES, Table.ISSUES, Table.STANCES, Table.FACTS, Table.OUTCOMES)
                        .flatMap(table -> scenario.rows(table).stream())
                        .filter(row -> row.provenance().basis() == Basis.UNSTATED)
                        .map(Row::key))
                .isEmpty();
    }

    @Test
    void whatIsQuotedNamesItsSourceAndTheWords() {
        assertThat(rows(scenario("pakistan-russia-2021"))
                        .filter(row -> row.provenance().basis() == Basis.QUOTED)
                        .filter(row -> !row.provenance().hasSource()
                                || row.provenance().quote().isEmpty())
                        .map(Row::key))
                .isEmpty();
    }

    @Test
    void noSourceIsLeftOverWithoutARowOrANoteThatNamesIt() {
        var scenario = scenario("pakistan-russia-2021");
        var named = Stream.concat(rows(scenario).map(Row::provenance), energy(scenario))
                .map(provenance -> provenance.source() + " " + provenance.note())
                .distinct()
                .collect(Collectors.joining(" "));
        assertThat(scenario.sources().stream().map(Source::id).filter(id -> !named.matches("(?s).*\\b" + id + "\\b.*")))
                .isEmpty();
    }

    @Test
    void thePageOfTheExampleCountsRight() {
        var scenario = scenario("pakistan-russia-2021");
        var text = Page.all().stream()
                .filter(page -> page.name().equals("examples/pakistan-russia-2021/README.md"))
                .map(Page::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
        var counts = List.of(
                scenario.actors().size() + " actors",
                scenario.ties().size() + " ties",
                scenario.events().size() + " dated events",
                scenario.issues().size() + " issues",
                scenario.stances().size() + " stances",
                scenario.facts().size() + " facts");
        assertThat(counts).allMatch(text::contains, "stands on the page");
    }

    /// Where the numbers and arrangements of the energy system come from.
    private static Stream<Provenance> energy(Scenario scenario) {
        var system = scenario.findEnergy().orElseThrow();
        var arrangements = Stream.concat(
                Stream.of(system.arrangements()), system.options().stream().map(EnergyOption::arrangements));
        var tables = Stream.concat(
                system.tables().values().stream(),
                system.options().stream().flatMap(option -> option.changes().values().stream()));
        return Stream.concat(
                tables.flatMap(table -> IntStream.range(0, table.size()).mapToObj(table::provenance)),
                arrangements.flatMap(all -> Stream.of(
                                all.leads().stream().map(Lead::provenance),
                                all.financing().stream().map(Financing::provenance),
                                all.contracts().stream().map(Contract::provenance))
                        .flatMap(each -> each)));
    }

    private static Stream<Row> rows(Scenario scenario) {
        return Arrays.stream(Table.values()).flatMap(table -> scenario.rows(table).stream());
    }

    private static Scenario scenario(String example) {
        return switch (ScenarioFolder.read(Page.root().resolve("examples").resolve(example))) {
            case Reading.Accepted accepted -> accepted.scenario();
            case Reading.Rejected rejected ->
                throw new AssertionError(
                        rejected.problems().stream().map(Problem::text).toList());
        };
    }
}
