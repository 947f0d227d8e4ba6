package concert.assess.analysis;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Scenarios of every shape that bargaining and alignment may meet: issues without stances or without weight, with and
/// without a status quo and vetoes, ties in force and past, numbers certain and of every kind of estimate, stances in
/// any order.
final class RandomScenario {
    private static final LocalDate AS_OF = LocalDate.of(2021, 4, 7);

    private final Random random;
    private final List<String> actors = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private RandomScenario(long seed) {
        random = new Random(seed);
    }

    static Scenario of(long seed) {
        return new RandomScenario(seed).make();
    }

    private Scenario make() {
        var size = random.nextInt(8) == 0 ? 45 : 3 + random.nextInt(6);
        for (var a = 0; a < size; a++) {
            actors.add("A" + a);
            var kind = random.nextInt(3) == 0 ? Actor.Kind.GROUP : Actor.Kind.STATE;
            rows.add(new Actor("A" + a, "", kind, "", 0, null, maybe(100), Provenance.UNSTATED));
        }
        var stances = new ArrayList<Stance>();
        var issues = random.nextInt(6);
        for (var i = 0; i < issues; i++) {
            rows.add(issue("i" + i));
            stances("i" + i, stances);
        }
        Collections.shuffle(stances, random);
        rows.addAll(stances);
        ties();
        var settings = new Settings(Map.of("alignment.coalitions", "A0 A1; A2 A0 A1"));
        return Scenario.of(new About("random", "Random", "", AS_OF, null, 1, 5, settings), rows);
    }

    private Issue issue(String id) {
        var vote = one(List.of(DecisionRule.Vote.values()));
        var consent = random.nextInt(3) == 0 ? List.of("A1", "A0") : List.<String>of();
        var rule = new DecisionRule(vote, consent, "");
        return new Issue(id, "", "", "", "", "", maybe(100), random.nextInt(101), rule, null, Provenance.UNSTATED);
    }

    private void stances(String issue, List<Stance> stances) {
        var isWeightless = random.nextInt(6) == 0;
        for (var actor : actors) {
            if (random.nextInt(4) > 0) {
                var capability = isWeightless ? Estimate.of(0) : estimate(100);
                stances.add(new Stance(issue, actor, estimate(100), estimate(1), capability, Provenance.UNSTATED));
            }
        }
    }

    private void ties() {
        for (var a = 0; a < actors.size(); a++) {
            for (var b = 0; b < actors.size(); b++) {
                if (a != b && random.nextInt(4) == 0) {
                    var kind = random.nextBoolean() ? Tie.Kind.INFLUENCE : Tie.Kind.TRADE;
                    var sign = one(List.of(Tie.Sign.values()));
                    var to = random.nextInt(5) == 0 ? When.of(AS_OF.minusYears(1)) : null;
                    rows.add(new Tie(
                            actors.get(a), actors.get(b), kind, sign, estimate(1), null, to, Provenance.UNSTATED));
                }
            }
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private @Nullable Estimate maybe(double most) {
        return random.nextInt(3) == 0 ? null : estimate(most);
    }

    private Estimate estimate(double most) {
        var low = random.nextInt(50) / 100.0 * most;
        var high = low + (1 + random.nextInt(50)) / 100.0 * most;
        return switch (random.nextInt(4)) {
            case 0 -> Estimate.of(low);
            case 1 -> new Estimate.Uniform(low, high);
            case 2 -> new Estimate.Normal(low, high - low, 0, most);
            default -> new Estimate.Pert(low, low + (high - low) * random.nextDouble(), high);
        };
    }
}
