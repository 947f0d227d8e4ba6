package concert.report;

import static org.assertj.core.api.Assertions.assertThat;

import concert.assess.Assessment;
import concert.assess.analysis.Answer;
import concert.assess.analysis.Coalitions;
import concert.assess.analysis.Results;
import concert.assess.run.Run;
import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Event;
import concert.scenario.Issue;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Stance;
import concert.scenario.When;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// A page of a large scenario shows what a browser can bear and says what it leaves out.
class ScaleTest {
    private static final int ACTORS = 600;

    @Test
    void showsTheWeightiestAndSaysSo() {
        var page = Assertions.assertTimeout(Duration.ofSeconds(20), () -> HtmlReport.render(assessment()));
        assertThat(page)
                .contains("Drawn are the 40 actors with most weight of 600.")
                .contains("The first 500 of 600 rows; the scenario folder holds all")
                .contains("Drawn are the 500 most intense of 3,000 events.");
        assertThat(page.length()).isLessThan(8_000_000);
    }

    private static Assessment assessment() {
        var rows = new ArrayList<Row>();
        for (var a = 0; a < ACTORS; a++) {
            rows.add(new Actor("A" + a, "Actor " + a, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED));
        }
        for (var i = 0; i < 5; i++) {
            rows.add(new Issue(
                    "i" + i,
                    "Issue " + i,
                    "",
                    "none",
                    "",
                    "all",
                    null,
                    50,
                    DecisionRule.UNSTATED,
                    null,
                    Provenance.UNSTATED));
            for (var a = 0; a < ACTORS; a++) {
                rows.add(new Stance(
                        "i" + i, "A" + a, number(a % 101), number(a % 7 / 7.0), number(a % 13), Provenance.UNSTATED));
            }
        }
        for (var e = 0; e < 3000; e++) {
            var day = LocalDate.of(2000, 1, 1).plusDays(e);
            rows.add(new Event(When.of(day), "A1", "A2", "", e % 21 - 10.0, "event " + e, Provenance.UNSTATED));
        }
        var about = new About("large", "Large", "", LocalDate.of(2020, 1, 1), null, 1, 1, Settings.NONE);
        var scenario = Scenario.of(about, rows);
        return new Assessment(
                scenario,
                new Run("", 1, 1, ""),
                new Results(
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Coalitions(Optional.empty()),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it."),
                        new Answer.Withheld<>("Not run.", "Run it.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Estimate number(double value) {
        return Estimate.of(value);
    }
}
