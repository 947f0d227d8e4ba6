package concert.folder;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Branch;
import concert.scenario.Deal;
import concert.scenario.End;
import concert.scenario.Estimate;
import concert.scenario.References;
import concert.scenario.Row;
import concert.scenario.Table;
import concert.scenario.Way;
import concert.scenario.When;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder with something in every field of every table.
class FullFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void everyTableHasRows() throws IOException {
        var scenario = Draft.in(temporary).scenario();
        assertThat(Table.values())
                .allSatisfy(table -> assertThat(scenario.rows(table)).hasSizeGreaterThan(1));
    }

    @Test
    void everyFieldSaysWhatItIs() {
        var fields = FieldTable.load();
        assertThat(fields.files())
                .allSatisfy(file -> assertThat(fields.fields(file))
                        .allSatisfy(field -> assertThat(field.description())
                                .as(file + " " + field.name())
                                .isNotBlank()));
    }

    @Test
    void theTitlePageIsRead() throws IOException {
        var about = Draft.in(temporary).scenario().about();
        assertThat(about.title()).isEqualTo("A full scenario: everything once");
        assertThat(about.asOf()).isEqualTo(LocalDate.of(2021, 4, 7));
        assertThat(about.findHorizon()).contains(LocalDate.of(2030, 12, 31));
        assertThat(about.seed()).isEqualTo(42);
        assertThat(about.futures()).isEqualTo(50);
        assertThat(about.settings().find("evidence", "later_sources")).contains("refused");
    }

    @Test
    void rowsSayWhatTheCellsSay() throws IOException {
        var scenario = Draft.in(temporary).scenario();
        var actor = scenario.actor("PAK");
        assertThat(actor.cow()).isEqualTo(770);
        assertThat(actor.provenance().quote()).isEqualTo("a power of \"some\" weight");
        assertThat(scenario.events().getFirst().text()).isEqualTo("Visit, with talks\nand a press conference");
        assertThat(scenario.events().getFirst().findIntensity()).hasValue(1.9);
        assertThat(scenario.ties().getFirst().findTo()).isEqualTo(When.parse("2024"));
        assertThat(scenario.issue("pipeline").reference()).isEqualTo(40);
        assertThat(scenario.issue("bases").reference()).isEqualTo(50);
        var storage = scenario.find(Way.class, "storage").orElseThrow();
        assertThat(storage.later()).isTrue();
        assertThat(storage.needs())
                .containsExactly(
                        new Way.Need("grid", 0.5),
                        new Way.Need("gas", 1),
                        new Way.Need("PAK.RUS.treaty.2014-11-20", 1));
        assertThat(scenario.find(End.class, "PAK.energy").orElseThrow().segments())
                .containsExactly(
                        new End.Segment(4, 1), new End.Segment(4, 0.5), new End.Segment(Double.POSITIVE_INFINITY, 0.1));
        assertThat(scenario.find(Deal.class, "gas").orElseThrow().reservation())
                .containsExactly(Map.entry("PAK", Estimate.of(2)), Map.entry("RUS", new Estimate.Uniform(0.5, 1)));
        assertThat(scenario.find(Branch.class, "sanctions").orElseThrow().capacity())
                .containsExactly(Map.entry("storage", Estimate.of(0)));
    }

    @Test
    void aStanceWithoutCapabilityTakesThatOfItsActor() throws IOException {
        var scenario = Draft.in(temporary).scenario();
        assertThat(scenario.stancesOn("pipeline").getFirst().capability()).isEqualTo(Estimate.of(1.5));
    }

    @Test
    void anEndWithoutSlopeBelowTakesThatOfItsFirstPiece() throws IOException {
        var scenario = Draft.in(temporary).scenario();
        assertThat(scenario.find(End.class, "RUS.influence").orElseThrow().below())
                .isEqualTo(1);
    }

    @Test
    void aNormalEstimateIsCutToItsField() throws IOException {
        var position = Draft.in(temporary).scenario().stances().getFirst().position();
        assertThat(position).isEqualTo(new Estimate.Normal(80, 10, 0, 100));
    }

    @Test
    void writtenAndReadAgainItIsTheSame() throws IOException {
        var scenario = Draft.in(temporary).scenario();
        var copy = temporary.resolve("copy");
        ScenarioFolder.write(scenario, copy);
        assertThat(ExamplesTest.accepted(copy)).isEqualTo(scenario);
    }

    @Test
    void everyNameThatReferencesKnowIsDeclaredAsOne() throws IOException {
        var fields = FieldTable.load();
        for (var row : rows()) {
            var file = FieldTable.file(Table.of(row.getClass()));
            assertThat(References.of(row)).allSatisfy(reference -> {
                var field = fields.fields(file).stream()
                        .filter(each -> each.name().equals(reference.field()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(file + " has no field " + reference.field()));
                assertThat(field.of())
                        .as(file + ": " + field.name())
                        .containsExactlyElementsOf(
                                reference.in().stream().map(Table::id).toList());
            });
        }
    }

    private List<Row> rows() throws IOException {
        var scenario = Draft.in(temporary).scenario();
        return Arrays.stream(Table.values())
                .flatMap(table -> scenario.rows(table).stream())
                .toList();
    }
}
