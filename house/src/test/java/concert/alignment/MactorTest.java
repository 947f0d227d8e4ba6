package concert.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Issue;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Stance;
import concert.scenario.Tie;
import concert.scenario.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From a scenario's stances and ties to the matrices of MACTOR.
class MactorTest {
    private static Scenario scenario(Row... rows) {
        var all = new ArrayList<Row>();
        for (var actor : List.of("ANN", "BOB", "CAT")) {
            all.add(new Actor(actor, actor, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED));
        }
        all.add(issue("road", 50));
        all.add(issue("dam", 20));
        all.addAll(List.of(rows));
        return Scenario.of(new About("t", "t", "t", LocalDate.of(2021, 4, 7), null, 1, 1, Settings.NONE), all);
    }

    private static Issue issue(String id, double reference) {
        return new Issue(id, id, "", "", "", "", null, reference, DecisionRule.UNSTATED, null, Provenance.UNSTATED);
    }

    private static Stance stance(String issue, String actor, double position, double salience) {
        return new Stance(
                issue, actor, Estimate.of(position), Estimate.of(salience), Estimate.of(1), Provenance.UNSTATED);
    }

    private static Tie influence(String a, String b, double strength, @Nullable String from, @Nullable String to) {
        return new Tie(
                a,
                b,
                Tie.Kind.INFLUENCE,
                Tie.Sign.NEUTRAL,
                Estimate.of(strength),
                from == null ? null : When.parse(from).orElseThrow(),
                to == null ? null : When.parse(to).orElseThrow(),
                Provenance.UNSTATED);
    }

    private static double direct(Row... rows) {
        return Mactor.of(scenario(rows))
                .findInfluence()
                .map(who -> who.direct().at("ANN", "BOB"))
                .orElse(0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1, 50, 4",
        "0, 1, 50, -4",
        "50, 1, 50, 0",
        "75, 1, 50, 2",
        "75, .5, 50, 1",
        "25, .8, 50, -1.6",
        "100, 0, 50, 0",
        "60, 1, 20, 2",
        "10, 1, 20, -2",
        "0, 1, 20, -4",
        "20, 1, 20, 0",
        "0, 1, 0, 0",
        "50, 1, 0, 2",
        "50, 1, 100, -2",
        "100, 1, 100, 0"
    })
    void aPositionIsValuedBySideDistanceAndSalience(double position, double salience, double reference, double m) {
        assertThat(Mactor.valued(position, salience, reference)).isCloseTo(m, within(1e-12));
    }

    @Test
    void stancesFillTheMatrixAndGapsAreNeutral() {
        var valued = Mactor.of(scenario(stance("road", "ANN", 75, .5), stance("dam", "CAT", 0, .25)))
                .valued();
        assertThat(valued.at("ANN", "road")).isEqualTo(1);
        assertThat(valued.at("CAT", "dam")).isEqualTo(-1);
        assertThat(valued.at("ANN", "dam")).isZero();
        assertThat(valued.at("BOB", "road")).isZero();
    }

    @Test
    void withoutInfluenceOrdersOneAndTwoAreGiven() {
        var mactor = Mactor.of(scenario(stance("road", "ANN", 75, .5), stance("road", "BOB", 100, 1)));
        assertThat(mactor.findInfluence()).isEmpty();
        assertThat(mactor.findOrder3()).isEmpty();
        assertThat(mactor.findWeighted()).isEmpty();
        assertThat(mactor.order1().convergence().at("ANN", "BOB")).isEqualTo(1);
        assertThat(mactor.order2().convergence().at("ANN", "BOB")).isEqualTo(2.5);
    }

    @Test
    void influenceIsFourTimesTheStrengthOfTheTie() {
        assertThat(direct(influence("ANN", "BOB", .75, null, null))).isEqualTo(3);
    }

    @Test
    void ofSeveralTiesTheStrongestCounts() {
        assertThat(direct(
                        influence("ANN", "BOB", .25, "2010", null),
                        influence("ANN", "BOB", .5, "2015", null),
                        influence("ANN", "BOB", .125, null, null)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-07, , 1",
        "2021-04, , 1",
        "2021, , 1",
        "2021-04-08, , 0",
        ", 2021-04-07, 1",
        ", 2021-04, 1",
        ", 2021-04-06, 0",
        ", 2020, 0",
        "2010, 2030, 1"
    })
    void onlyTiesInForceOnTheDayCount(@Nullable String from, @Nullable String to, double expected) {
        assertThat(direct(influence("ANN", "BOB", .25, from, to))).isEqualTo(expected);
    }

    @Test
    void otherTiesAreNoInfluence() {
        var alliance = new Tie(
                "ANN", "BOB", Tie.Kind.ALLIANCE, Tie.Sign.POSITIVE, Estimate.of(1), null, null, Provenance.UNSTATED);
        assertThat(Mactor.of(scenario(alliance)).findInfluence()).isEmpty();
    }

    /// With the same influence on each other both have I = MIDI_aa, so every r is 0.
    @Test
    void orderThreeIsWithheldWhereCompetitivenessIsUndefined() {
        var mactor = Mactor.of(scenario(
                stance("road", "ANN", 75, .5),
                influence("ANN", "BOB", .5, null, null),
                influence("BOB", "ANN", .5, null, null)));
        assertThat(mactor.findInfluence().orElseThrow().competitiveness()).containsOnly(Double.NaN);
        assertThat(mactor.findOrder3()).isEmpty();
    }
}
