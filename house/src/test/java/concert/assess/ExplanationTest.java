package concert.assess;

import static org.assertj.core.api.Assertions.assertThat;

import concert.assess.analysis.Answer.Given;
import concert.assess.analysis.Answer.Withheld;
import concert.scenario.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why a metric has its value.
class ExplanationTest {
    private static final Assessment ASSESSMENT = Situation.threeActors()
            .influence("ANN", "BOB", "0..1")
            .influence("BOB", "CAT", "0..1")
            .assessment();

    private static Explanation explain(String key) {
        return switch (Explanation.of(ASSESSMENT, key)) {
            case Given<Explanation>(var explanation) -> explanation;
            case Withheld<Explanation> withheld -> throw new AssertionError(withheld.reason());
        };
    }

    private static List<String> paths(String key) {
        return explain(key).inputs().stream()
                .map(ground -> ground.input().path())
                .toList();
    }

    @Test
    void aForecastRestsOnTheStancesOfItsIssue() {
        var explanation = explain("bargaining.road.compromise");
        assertThat(explanation.metric().value()).isEqualTo(50);
        assertThat(explanation.family().method().name()).isEqualTo("compromise model");
        assertThat(explanation.sources()).extracting(Source::id).containsExactly("S1", "S2");
        assertThat(explanation.drivers()).isNotEmpty();
        assertThat(paths("bargaining.road.compromise")).hasSize(9).allMatch(path -> path.startsWith("stances.road."));
    }

    @Test
    void eachNumberKnowsItsSource() {
        var explanation = explain("bargaining.road.compromise");
        assertThat(explanation.inputs().stream().map(explanation::findSource)).allMatch(source -> source.isPresent());
        var unsourced = explain("bargaining.dam.compromise");
        assertThat(unsourced.inputs().stream()
                        .filter(ground -> unsourced.findSource(ground).isEmpty()))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "bargaining.road.status_quo, 1, issues.road.status_quo",
        "alignment.convergence2.ANN.BOB, 12, stances.road.ANN.position",
        "alignment.implication1.ANN, 6, stances.dam.ANN.salience",
        "alignment.mobilisation1.dam, 9, stances.dam.BOB.position",
        "alignment.ambivalence2.ANN, 18, stances.dam.CAT.position",
        "alignment.percent2, 18, stances.dam.CAT.position",
        "alignment.influence.ANN, 2, ties.ANN.BOB.influence.strength",
        "alignment.convergence3.ANN.BOB, 14, ties.BOB.CAT.influence.strength",
    })
    void aMetricRestsOnItsRows(String key, int numbers, String one) {
        assertThat(paths(key)).hasSize(numbers).contains(one);
    }

    @Test
    void countsRestOnNoNumber() {
        assertThat(paths("events.count.ANN.BOB")).isEmpty();
        assertThat(paths("scenario.actors")).isEmpty();
    }

    @Test
    void anUnknownMetricOffersTheNearest() {
        assertThat(Explanation.of(ASSESSMENT, "bargaining.road.compromize"))
                .isEqualTo(new Withheld<Explanation>(
                        "The assessment has no metric bargaining.road.compromize.",
                        "Write \"bargaining.road.compromise\" if you meant that."));
    }

    @Test
    void everyMetricCanBeExplained() {
        for (var metric : ASSESSMENT.metrics()) {
            assertThat(Explanation.of(ASSESSMENT, metric.key()))
                    .as(metric.key())
                    .isInstanceOf(Given.class);
        }
    }
}
