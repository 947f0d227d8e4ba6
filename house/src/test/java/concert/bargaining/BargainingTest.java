package concert.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import concert.scenario.Issue;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BargainingTest {

    /// Weights 1, 3, 0.4 at 20, 60, 90: compromise (20+180+36)/4.4, median 60 (4 ≥ 2.2), mean 170/3.
    private static Scenario scenario() {
        return Situation.scenario(
                Situation.contest(new double[] {2, 3, 1}, new double[] {.5, 1, .4}, new double[] {20, 60, 90}), 0.0);
    }

    @Test
    void putsTheModelsSideBySide() {
        var forecast = Bargaining.of(scenario()).find(Situation.ISSUE).orElseThrow();
        assertThat(forecast.find(Method.COMPROMISE)).contains(Alternative.of(Method.COMPROMISE, 236 / 4.4));
        assertThat(forecast.find(Method.MEDIAN)).contains(Alternative.of(Method.MEDIAN, 60));
        assertThat(forecast.find(Method.MEAN)).contains(Alternative.of(Method.MEAN, 170 / 3.0));
        assertThat(forecast.find(Method.STATUS_QUO)).contains(Alternative.of(Method.STATUS_QUO, 0));
    }

    @Test
    void runsTheModelsAskedFor() {
        var bargaining = Bargaining.of(scenario(), new Bargaining.Options(Set.of(Method.MEAN)));
        assertThat(bargaining.forecasts().getFirst().alternatives())
                .extracting(Alternative::method)
                .containsExactly(Method.MEAN);
    }

    @Test
    void saysWhyAnIssueHasNoForecast() {
        var contest = Situation.contest(new double[] {1}, new double[] {0}, new double[] {50});
        var scenario = Situation.scenario(contest, null);
        var silent = scenario.with(
                Issue.class,
                Stream.concat(scenario.issues().stream(), Stream.of(Situation.issue("silent", 3.0)))
                        .toList());
        assertThat(Bargaining.of(silent).withheld())
                .containsExactly(
                        new NoForecast(
                                "question",
                                "No actor has both capability and salience on it.",
                                "Give the stances on question in stances.csv salience and capability above 0."),
                        new NoForecast(
                                "silent", "No actor takes a stance on it.", "Add rows for silent to stances.csv."));
    }

    @Test
    void seesActorsInRosterOrderWhateverTheOrderOfStances() {
        var reversed =
                scenario().with(Stance.class, List.copyOf(scenario().stances().reversed()));
        assertThat(Bargaining.of(reversed)).isEqualTo(Bargaining.of(scenario()));
        assertThat(Contest.of(reversed, Situation.ISSUE).actors().names()).containsExactly("a0", "a1", "a2");
    }
}
