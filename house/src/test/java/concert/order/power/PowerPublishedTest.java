package concert.order.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.Shared;
import concert.data.world.WorldFiles;
import concert.scenario.world.Capabilities;
import concert.scenario.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CINC against every published row, concentration against a reference table made with NMC 7 and another program.
class PowerPublishedTest {
    @TempDir
    private Path folder;

    private World world(String file) {
        return WorldFiles.world(WorldFiles.store(folder, "nmc", file)).world();
    }

    private static CompositeIndex cinc(World world) {
        return CompositeIndex.of(world.findCapabilities().orElseThrow(), CompositeIndex.Options.CINC);
    }

    @ParameterizedTest
    @CsvSource({"nmc_v6.csv, 15951", "nmc_v7.csv, 17121"})
    void everyPublishedIndexComesOut(String file, int rows) {
        var world = world(file);
        var data = world.findCapabilities().orElseThrow();
        var index = cinc(world);
        assertThat(data.size()).isEqualTo(rows);
        for (var row = 0; row < rows; row++) {
            if (Double.isNaN(data.published(row))) {
                assertThat(index.at(row)).isNaN();
            } else {
                assertThat(index.at(row))
                        .as("%s %s", data.state(row), data.year(row))
                        .isEqualTo(data.published(row), within(2.42e-8));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nmc_v6.csv, 2016, 710, .23062", "nmc_v6.csv, 2016, 2, .13306", "nmc_v6.csv, 2016, 750, .08684",
        "nmc_v6.csv, 2016, 365, .03647", "nmc_v6.csv, 2016, 630, .01535", "nmc_v6.csv, 2016, 770, .01515",
        "nmc_v6.csv, 2016, 640, .01479", "nmc_v7.csv, 2022, 710, .23410", "nmc_v7.csv, 2022, 2, .12357",
        "nmc_v7.csv, 2022, 750, .09940", "nmc_v7.csv, 2022, 365, .03820", "nmc_v7.csv, 2022, 770, .01768",
        "nmc_v7.csv, 2022, 630, .01636", "nmc_v7.csv, 2022, 640, .01250"
    })
    void quotedFiguresComeOut(String file, int year, int state, double value) {
        assertThat(cinc(world(file)).find(state, year)).hasValueCloseTo(value, within(5e-6));
    }

    @Test
    void concentrationOfEveryYearComesOut() throws IOException {
        var world = world("nmc_v7.csv");
        var index = cinc(world);
        var lines = Files.readAllLines(Shared.find("cases", "order", "ref_concentration_by_year.csv"));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var of = PowerYear.find(index, world.majors(), Integer.parseInt(cells[0]), Polarity.Options.PUBLISHED)
                    .orElseThrow();
            var found = new double[] {
                of.majors().n(),
                of.majors().con(),
                of.all().con(),
                of.all().hhi(),
                of.all().enp(),
                of.all().top1(),
                of.all().top2()
            };
            for (var c = 0; c < found.length; c++) {
                assertThat(found[c])
                        .as("%s column %s", line, c + 1)
                        .isEqualTo(Double.parseDouble(cells[c + 1]), within(1e-6));
            }
        }
        assertThat(lines).hasSize(202);
    }

    @Test
    void theVersionIsPartOfTheResultAndTheYearsNeedNotSumToOne() {
        var data = world("nmc_v7.csv").findCapabilities().orElseThrow();
        var index = CompositeIndex.of(data, CompositeIndex.Options.CINC);
        assertThat(index.version()).isEqualTo("7.0");
        var largest = index.years().stream()
                .mapToDouble(year -> index.ranking(year).stream()
                        .mapToDouble(CompositeIndex.Value::value)
                        .sum())
                .max();
        assertThat(largest).hasValueCloseTo(1.0747, within(5e-5));
        assertThat(Capabilities.COMPONENTS).isEqualTo(6);
    }
}
