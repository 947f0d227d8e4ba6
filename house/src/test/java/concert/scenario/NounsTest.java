package concert.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates, rosters, dyads and series.
class NounsTest {
    @ParameterizedTest
    @CsvSource({"2021-04-07, 2021-04-07, 2021-04-07", "2020-02, 2020-02-01, 2020-02-29", "2021, 2021-01-01, 2021-12-31"
    })
    void aDateIsAsPreciseAsItsSource(String text, LocalDate first, LocalDate last) {
        assertThat(When.parse(text)).contains(new When(first, last));
        assertThat(When.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-02-30", "2021-13", "07.04.2021", "21", "2021-4-7", "yesterday"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(When.parse(text)).isEmpty();
    }

    @Test
    void aRosterFixesTheOrderAndKnowsItsNames() {
        var roster = new Roster(List.of("PAK", "RUS", "CHN"));
        assertThat(roster.index("RUS")).isEqualTo(1);
        assertThat(roster.name(2)).isEqualTo("CHN");
        assertThat(roster.findIndex("USA")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.index("USA"))
                .withMessageContaining("PAK");
        assertThatIllegalArgumentException().isThrownBy(() -> new Roster(List.of("PAK", "PAK")));
    }

    @Test
    void dyadsAreACopyByNameAndIndex() {
        var matrix = new double[][] {{0, 1}, {2, 0}};
        var dyads = Dyads.of(new Roster(List.of("a", "b")), matrix);
        matrix[0][1] = 9;
        assertThat(dyads.at("a", "b")).isEqualTo(1);
        dyads.toMatrix()[1][0] = 9;
        assertThat(dyads.at(1, 0)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dyads.of(new Roster(List.of("a", "b")), new double[][] {{0, 1}}));
    }

    @Test
    void whatIsMissingInASeriesStaysMissing() {
        var series = Series.from(2018, 1, Double.NaN, 3);
        assertThat(series.find(2018)).hasValue(1);
        assertThat(series.find(2019)).isEmpty();
        assertThat(series.find(2021)).isEmpty();
        assertThat(series.lastYear()).isEqualTo(2020);
    }
}
