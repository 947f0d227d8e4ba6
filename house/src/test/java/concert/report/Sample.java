package concert.report;

import concert.assess.Assessment;
import concert.assess.Caution;
import concert.assess.analysis.Answer;
import concert.assess.claim.TestedClaim;
import concert.assess.claim.Verdict;
import concert.assess.ensemble.Driver;
import concert.assess.ensemble.Flip;
import concert.assess.judgement.Confidence;
import concert.assess.judgement.KeyJudgement;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.assess.run.Run;
import concert.assess.vulnerability.Border;
import concert.assess.vulnerability.Vulnerability;
import concert.robustness.FlipPoint;
import concert.robustness.Prim;
import concert.robustness.RunningShare;
import concert.robustness.VulnerableRegion;
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
import java.util.Map;

/// A small assessment: two rivals, a broker and a movement contest two issues. The results are those of the analyses,
/// the spreads and drivers are set by hand.
final class Sample {
    /// What must never run, in every form in which it could.
    static final String SCRIPT =
            "</script><script>window.injected = true</script><!--<img src=x onerror=\"injected='1'\">";

    private static final Provenance QUOTED = new Provenance("S1", "they agreed on the border", Basis.QUOTED, "");
    private static final Provenance GUESS = new Provenance("", "", Basis.JUDGEMENT, "the coder's reading");

    private Sample() {}

    static Assessment assessment() {
        return of(rows("Freedonia"));
    }

    /// The same, with hostile text in every field that takes words.
    static Assessment hostile() {
        var rows = new ArrayList<>(rows("Freedonia " + SCRIPT));
        rows.add(new Source(
                "S9",
                SCRIPT,
                SCRIPT,
                null,
                "javascript:window.injected=true",
                SCRIPT,
                Source.Reliability.F,
                new Provenance("", SCRIPT, Basis.QUOTED, SCRIPT)));
        rows.add(new Event(
                day("2020-02-01"), "FRE", "SYL", "", null, SCRIPT, new Provenance("S9", SCRIPT, Basis.QUOTED, SCRIPT)));
        rows.add(new Claim("hostile", SCRIPT, SCRIPT, SCRIPT, new Provenance("S9", SCRIPT, Basis.QUOTED, SCRIPT)));
        rows.add(new Issue(
                "hostile",
                SCRIPT,
                SCRIPT,
                SCRIPT,
                SCRIPT,
                SCRIPT,
                null,
                50,
                new DecisionRule(DecisionRule.Vote.UNANIMITY, List.of("FRE"), SCRIPT),
                null,
                new Provenance("S9", SCRIPT, Basis.QUOTED, SCRIPT)));
        rows.add(new Stance("hostile", "FRE", Estimate.of(10), Estimate.of(1), Estimate.of(1), GUESS));
        rows.add(new Outcome("hostile", Estimate.of(20), day("2021-02-01"), SCRIPT, GUESS));
        rows.add(new Fact("hostile", Estimate.of(1), SCRIPT, null, new Provenance("S9", SCRIPT, Basis.QUOTED, SCRIPT)));
        return of(rows);
    }

    private static List<Row> rows(String name) {
        return List.of(
                new Source(
                        "S1",
                        "The border talks",
                        "A newspaper",
                        day("2020-03-01"),
                        "https://example.org/talks",
                        "",
                        Source.Reliability.B,
                        Provenance.UNSTATED),
                new Source("S2", "Memoirs", "", day("2022-03-01"), "", "", Source.Reliability.C, Provenance.UNSTATED),
                actor("FRE", name, Actor.Kind.STATE, new Actor.Place(48, 16)),
                actor("SYL", "Sylvania", Actor.Kind.STATE, new Actor.Place(46, 25)),
                new Actor("CHE", "Switzerland", Actor.Kind.STATE, "CHE", 225, null, null, QUOTED),
                actor("FRO", "Border Front (both wings)", Actor.Kind.GROUP, new Actor.Place(47, 20)),
                actor("NOW", "Utopia", Actor.Kind.ORGANIZATION, null),
                new Tie(
                        "FRE",
                        "SYL",
                        Tie.Kind.RIVALRY,
                        Tie.Sign.NEGATIVE,
                        estimate("0.6..0.9"),
                        day("1990"),
                        null,
                        QUOTED),
                new Tie("FRE", "CHE", Tie.Kind.TREATY, Tie.Sign.POSITIVE, estimate("0.5"), null, null, GUESS),
                new Tie("SYL", "CHE", Tie.Kind.DIPLOMACY, Tie.Sign.NEUTRAL, estimate("0.2"), null, null, GUESS),
                new Tie("FRO", "SYL", Tie.Kind.FINANCE, Tie.Sign.POSITIVE, estimate("0.4"), null, null, GUESS),
                new Event(day("2019-05-04"), "FRE", "SYL", "173", -8.0, "arrests border guards", QUOTED),
                new Event(day("2019-11"), "CHE", "", "039", 5.0, "offers its good offices", QUOTED),
                new Event(day("2020-01-02"), "SYL", "FRE", "057", 8.0, "signs a truce", QUOTED),
                new Issue(
                        "border",
                        "Where the border runs",
                        "the border",
                        "along the river",
                        "along the ridge",
                        "along the plain",
                        Estimate.of(20),
                        50,
                        new DecisionRule(DecisionRule.Vote.UNSTATED, List.of("FRE", "SYL"), "both parties must sign"),
                        LocalDate.of(2020, 12, 31),
                        QUOTED),
                new Issue(
                        "toll",
                        "The toll on the bridge",
                        "",
                        "none",
                        "",
                        "as high as before",
                        null,
                        50,
                        DecisionRule.UNSTATED,
                        null,
                        GUESS),
                stance("border", "FRE", "70..80..95", "0.7..0.8..0.9", QUOTED),
                stance("border", "SYL", "5..15..40", "0.9", GUESS),
                stance("border", "CHE", "40..60", "0.3", GUESS),
                stance("border", "FRO", "0", "1", GUESS),
                stance("toll", "FRE", "30 ± 10", "0.4", GUESS),
                stance("toll", "SYL", "90", "0.2..0.5", QUOTED),
                new Fact("bridge_width_m", Estimate.of(12), "m", day("2019"), QUOTED),
                new Claim("c1", "The border follows the river", "bargaining.border.compromise < 20", "", QUOTED),
                new Claim("c2", "The bridge is wide", "facts.bridge_width_m > 10", "Two carts pass.", QUOTED),
                new Claim("c3", "War is over", "strategy.war < 1", "", QUOTED),
                new Outcome("border", Estimate.of(45), day("2021-01-15"), "a treaty along the ridge", QUOTED));
    }

    private static Assessment of(List<Row> rows) {
        var scenario = Scenario.of(
                new About(
                        "border",
                        "The border talks",
                        "Where will the border run?",
                        LocalDate.of(2020, 6, 1),
                        LocalDate.of(2021, 6, 1),
                        7,
                        400,
                        new Settings(Map.of("alignment.order", "2"))),
                rows);
        var plain = Assessment.of(scenario);
        var drivers = List.of(
                driver("stances.border.SYL.position", 0.81, 31, 49),
                driver("stances.border.FRE.position", 0.42, 36, 44),
                driver("stances.border.FRE.salience", -0.12, 41, 39),
                driver("ties.FRE.SYL.rivalry.1990.strength", 0.03, 39.5, 40.25));
        return new Assessment(
                scenario,
                new Run("1.2.3", 7, 400, "c0ffee"),
                plain.results(),
                plain.metrics(),
                plain.metrics().stream().map(Sample::spread).toList(),
                drivers,
                scenario.claims().stream().map(Sample::tested).toList(),
                List.of(judgement(scenario, drivers)),
                List.of(new Caution("hindsight", "The coder may have known what happened later.")),
                null);
    }

    private static Actor actor(
            String id, String name, Actor.Kind kind, Actor.@org.jspecify.annotations.Nullable Place place) {
        return new Actor(id, name, kind, "", 0, place, null, GUESS);
    }

    private static Stance stance(String issue, String actor, String position, String salience, Provenance from) {
        return new Stance(issue, actor, estimate(position).within(0, 100), estimate(salience), Estimate.of(50), from);
    }

    private static Estimate estimate(String text) {
        return Estimate.parse(text).orElseThrow();
    }

    private static When day(String text) {
        return When.parse(text).orElseThrow();
    }

    private static Driver driver(String input, double correlation, double low, double high) {
        return new Driver("bargaining.border.forecast", input, correlation, low, high);
    }

    private static Spread spread(Metric metric) {
        var v = metric.value();
        return new Spread(metric.key(), 400, v, 4, v - 8, v - 6, v - 3, v, v + 3, v + 6, v + 8);
    }

    private static TestedClaim tested(Claim claim) {
        return new TestedClaim(
                claim,
                switch (claim.id()) {
                    case "c1" ->
                        new Answer.Given<>(new Verdict(
                                false,
                                0.02,
                                400,
                                List.of(new Metric(
                                        "bargaining", "bargaining.border.compromise", "position 0-100", 40.2))));
                    case "c2" ->
                        new Answer.Given<>(new Verdict(
                                true, 1, 400, List.of(new Metric("facts", "facts.bridge_width_m", "m", 12))));
                    default ->
                        new Answer.Withheld<>("No analysis gives strategy.war.", "Wait for the analysis strategy.");
                });
    }

    private static KeyJudgement judgement(Scenario scenario, List<Driver> drivers) {
        return new KeyJudgement(
                "issue.border",
                "It is likely (55–80%) that the border will run nearer to the river than to the plain, with "
                        + scenario.actors().getFirst().name() + " giving way.",
                "The ridge lies between.",
                0.72,
                Confidence.MODERATE,
                "Half of the stances are the coder's own judgement.",
                List.of("bargaining.border.compromise"),
                drivers,
                "A Sylvania that accepts the ridge.",
                vulnerability(scenario));
    }

    /// It holds in three futures of four, flips along two estimates and fails where the first is high.
    private static Vulnerability vulnerability(Scenario scenario) {
        var holds = new boolean[400];
        for (var f = 0; f < holds.length; f++) {
            holds[f] = f % 4 != 0;
        }
        var inputs = scenario.inputs();
        var first = inputs.getFirst();
        var second = inputs.get(1);
        return new Vulnerability(
                "issue.border",
                "The border of " + scenario.actors().getFirst().name() + " runs nearer to the river",
                true,
                0,
                RunningShare.of(holds),
                List.of(new Driver("issue.border", "stances.border.SYL.position", -0.61, 0.95, 0.4)),
                List.of(first, second),
                List.of(new Flip(first, 82, Flip.Side.ABOVE)),
                new Border(
                        first,
                        second,
                        List.of(
                                new Border.Point(0.7, true, List.of()),
                                new Border.Point(0.8, true, List.of(new FlipPoint(82, 0.1, true))),
                                new Border.Point(0.9, false, List.of()))),
                new VulnerableRegion(
                        List.of(new VulnerableRegion.Limit(new Prim.Limit(first.path(), Prim.Side.LOWER, 82), 0.001)),
                        100,
                        71,
                        0.71,
                        0.71,
                        0.25));
    }
}
