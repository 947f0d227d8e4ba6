package concert.report.page.energy;

import static org.assertj.core.api.Assertions.assertThat;

import concert.assess.analysis.Answer;
import concert.energy.Osemosys;
import concert.energy.study.EnergyStudy;
import concert.folder.Reading;
import concert.folder.ScenarioFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EnergySectionTest {
    private static final Path FULL = Path.of("src/test/resources/concert/folder/full");

    private static EnergyStudy study() {
        var scenario = ((Reading.Accepted) ScenarioFolder.read(FULL)).scenario();
        return EnergyStudy.of(scenario.findEnergy().orElseThrow(), Osemosys.Options.DEFAULTS);
    }

    @Test
    void everyChartHasItsDataAndTheSameAsATable() {
        var study = study();
        var html = EnergySection.of(new Answer.Given<>(study)).body().html();
        assertThat(html)
                .contains("id=\"energy-generation\"", "id=\"energy-shortage\"", "id=\"energy-steps\"")
                .contains("data-kind=\"areas\"", "data-kind=\"steps\"")
                .contains("Power by source", "What each option changes", "Cases of demand");
        assertThat(html.split("<figure", -1)).hasSameSizeAs(html.split("The same as a? ?table", -1));
    }

    @Test
    void everyOptionHasARow() {
        var study = study();
        var html = EnergySection.of(new Answer.Given<>(study)).body().html();
        study.switched().forEach(variant -> assertThat(html).contains(variant.title()));
    }

    @Test
    void withoutAPlanThereIsNoSection() {
        assertThat(EnergySection.of(new Answer.Withheld<>("No system.", "Add one."))
                        .body()
                        .isEmpty())
                .isTrue();
    }
}
