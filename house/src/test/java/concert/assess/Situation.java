package concert.assess;

import concert.scenario.About;
import concert.scenario.Actor;
import concert.scenario.Basis;
import concert.scenario.Claim;
import concert.scenario.DecisionRule;
import concert.scenario.Estimate;
import concert.scenario.Event;
import concert.scenario.Fact;
import concert.scenario.Issue;
import concert.scenario.Outcome;
import concert.scenario.Provenance;
import concert.scenario.Row;
import concert.scenario.Scenario;
import concert.scenario.Settings;
import concert.scenario.Source;
import concert.scenario.Stance;
import concert.scenario.Tie;
import concert.scenario.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small real scenarios for tests, built row by row.
public final class Situation {
    public static final LocalDate AS_OF = LocalDate.of(2021, 4, 7);

    private final List<Row> rows = new ArrayList<>();
    private int futures = 200;
    private long seed = 7;

    /// Three actors on two issues: ANN and BOB want much of the road, CAT little; on the dam BOB is with CAT.
    ///
    /// | road | position | salience | capability | | dam | position | salience | capability |
    /// |---|---|---|---|---|---|---|---|---|
    /// | ANN | 90 | .5 | 20..30..40 | | ANN | 80 | 1 | 10 |
    /// | BOB | 60..70..80 | 1 | 10 | | BOB | 0..30..60 | .5 | 20 |
    /// | CAT | 0..10..40 | .8 | 25 | | CAT | 10 | .9 | 10 |
    public static Situation threeActors() {
        return new Situation()
                .source("S1", Source.Reliability.B, "2021-03")
                .source("S2", Source.Reliability.D, "2021-02-01")
                .actors("ANN", "BOB", "CAT")
                .issue("road", "20", 50)
                .issue("dam", null, 40)
                .stance("road", "ANN", "90", ".5", "20..30..40", quoted("S1"))
                .stance("road", "BOB", "60..70..80", "1", "10", quoted("S1"))
                .stance("road", "CAT", "0..10..40", ".8", "25", quoted("S2"))
                .stance("dam", "ANN", "80", "1", "10", quoted("S1"))
                .stance(
                        "dam",
                        "BOB",
                        "0..30..60",
                        ".5",
                        "20",
                        new Provenance("S2", "we may", Basis.JUDGEMENT, "Says may."))
                .stance("dam", "CAT", "10", ".9", "10", Provenance.UNSTATED)
                .tie("ANN", "CAT", Tie.Kind.RIVALRY, Tie.Sign.NEGATIVE, ".8")
                .event("2020-05-01", "ANN", "BOB", 4.0)
                .event("2020-06-01", "BOB", "ANN", 8.0)
                .event("2021-01", "ANN", "BOB", null)
                .fact("mw", "1353", "2020-12-31")
                .fact("share", "4..5..9", "2020");
    }

    public static Provenance quoted(String source) {
        return new Provenance(source, "so they say", Basis.QUOTED, "");
    }

    public Situation futures(int many) {
        futures = many;
        return this;
    }

    public Situation seed(long other) {
        seed = other;
        return this;
    }

    public Situation add(Row row) {
        rows.add(row);
        return this;
    }

    public Situation source(String id, Source.Reliability grade, String date) {
        return add(new Source(
                id, "Title of " + id, "", When.parse(date).orElseThrow(), "", "", grade, Provenance.UNSTATED));
    }

    public Situation actors(String... ids) {
        for (var id : ids) {
            add(new Actor(id, "The " + id, Actor.Kind.STATE, "", 0, null, null, Provenance.UNSTATED));
        }
        return this;
    }

    public Situation issue(String id, @Nullable String statusQuo, double reference) {
        return add(new Issue(
                id,
                "What of the " + id + "?",
                "the " + id,
                "no " + id,
                "",
                "all " + id,
                statusQuo == null ? null : estimate(statusQuo),
                reference,
                DecisionRule.UNSTATED,
                null,
                Provenance.UNSTATED));
    }

    public Situation stance(String issue, String actor, String... numbers) {
        return stance(issue, actor, numbers[0], numbers[1], numbers[2], Provenance.UNSTATED);
    }

    @SuppressWarnings("TooManyParameters")
    public Situation stance(
            String issue, String actor, String position, String salience, String capability, Provenance from) {
        return add(new Stance(issue, actor, estimate(position), estimate(salience), estimate(capability), from));
    }

    public Situation tie(String a, String b, Tie.Kind kind, Tie.Sign sign, String strength) {
        return add(new Tie(a, b, kind, sign, estimate(strength), null, null, Provenance.UNSTATED));
    }

    public Situation influence(String a, String b, String strength) {
        return tie(a, b, Tie.Kind.INFLUENCE, Tie.Sign.NEUTRAL, strength);
    }

    public Situation event(String date, String actor, String target, @Nullable Double intensity) {
        return add(
                new Event(When.parse(date).orElseThrow(), actor, target, "", intensity, "event", Provenance.UNSTATED));
    }

    public Situation fact(String key, String value, @Nullable String date) {
        return add(new Fact(
                key,
                estimate(value),
                "MW",
                date == null ? null : When.parse(date).orElseThrow(),
                Provenance.UNSTATED));
    }

    public Situation claim(String id, String test) {
        return add(new Claim(id, "They say " + id, test, "", Provenance.UNSTATED));
    }

    public Situation outcome(String issue) {
        return add(new Outcome(
                issue, estimate("10..20..30"), When.of(AS_OF.plusYears(1)), "It happened.", Provenance.UNSTATED));
    }

    public Scenario scenario() {
        return Scenario.of(new About("test", "Test", "?", AS_OF, null, seed, futures, Settings.NONE), rows);
    }

    public Assessment assessment() {
        return Assessment.of(scenario());
    }

    private static Estimate estimate(String text) {
        return Estimate.parse(text).orElseThrow();
    }
}
