package concert.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0.0 | 0",
                "1353 | 1,353",
                "1234567.8 | 1,234,568",
                "99.96 | 100",
                "3.14159 | 3.14",
                "0.000123456 | 0.000123",
                "-2.5 | −2.5",
                "40 | 40",
                "100 | 100",
                "NaN | –"
            })
    void showsThreeDigits(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0%", "0.004,under 1%", "0.5,50%", "0.996,over 99%", "1,100%", "NaN,–"})
    void neverRoundsAPossibilityToNoneOrAll(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @Test
    void signsACorrelation() {
        assertThat(Numbers.signed(-0.456)).isEqualTo("−0.46");
        assertThat(Numbers.signed(0.5)).isEqualTo("+0.50");
    }

    @Test
    void countsWithItsNoun() {
        assertThat(Numbers.count(1, "claim")).isEqualTo("1 claim");
        assertThat(Numbers.count(1200, "branch", "branches")).isEqualTo("1,200 branches");
    }
}
