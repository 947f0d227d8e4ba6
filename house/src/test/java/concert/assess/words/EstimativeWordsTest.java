package concert.assess.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Words for probabilities are those of ICD 203.
class EstimativeWordsTest {

    @Test
    void bandsAndTermsAreTheDirectives() throws IOException {
        try (var stream = EstimativeWordsTest.class.getResourceAsStream("/published/assess/icd203.json")) {
            var bands = JsonMapper.shared()
                    .readTree(Objects.requireNonNull(stream).readAllBytes())
                    .get("bands");
            assertThat(EstimativeWords.bands()).hasSize(bands.size());
            for (var i = 0; i < bands.size(); i++) {
                var band = EstimativeWords.bands().get(i);
                assertThat(band.low()).isEqualTo(bands.get(i).get("lo").asInt());
                assertThat(band.high()).isEqualTo(bands.get(i).get("hi").asInt());
                assertThat(band.term())
                        .isEqualTo(bands.get(i).get("terms").get(0).asString());
                assertThat(band.clause()).contains(band.term());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".01, almost no chance",
        ".0499, almost no chance",
        ".05, very unlikely",
        ".1999, very unlikely",
        ".2, unlikely",
        ".4499, unlikely",
        ".45, roughly even chance",
        ".55, likely",
        ".7999, likely",
        ".8, very likely",
        ".95, almost certain",
        ".99, almost certain"
    })
    void theLowerBoundBelongsToTheBand(double probability, String term) {
        assertThat(EstimativeWords.find(probability))
                .map(EstimativeWords.Band::term)
                .hasValue(term);
    }

    @ParameterizedTest
    @CsvSource({"0", ".0099", ".9901", "1"})
    void outsideOneToNinetyNinePercentThereIsNoWord(double probability) {
        assertThat(EstimativeWords.find(probability)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ".87, 87%",
        ".5, 50%",
        ".7996, 79.96%",
        ".796, 79.6%",
        ".0475, 4.8%",
        ".9975, 99.8%",
        ".002, 0.2%",
        ".00004, 0.004%",
        "0, 0%",
        "1, 100%",
        ".99999, 99.999%"
    })
    void aPercentageStaysInItsBand(double probability, String text) {
        assertThat(EstimativeWords.percent(probability)).isEqualTo(text);
    }

    @Test
    void aSentenceSaysTheRangeAndTheCondition() {
        assertThat(EstimativeWords.sentence(.67, "it rains"))
                .isEqualTo("Given the scenario’s estimates, it is likely (55–80%) that it rains.");
        assertThat(EstimativeWords.sentence(1, "it rains"))
                .isEqualTo("Given the scenario’s estimates, in 100% of the futures it rains.");
    }
}
