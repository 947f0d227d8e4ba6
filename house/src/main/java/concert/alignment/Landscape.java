package concert.alignment;

import concert.scenario.Roster;
import concert.scenario.Scenario;
import concert.scenario.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Everything that alignment computes of a scenario: convergence of interests, the worth of pairs, coalitions, blocs
/// and the power of each side's votes on each issue.
///
/// @param mactor convergence, divergence, ambivalence, influence
/// @param affinity what each pair is worth
/// @param actors the actors that take a stance, among whom blocs form
/// @param blocs the best partition of these
/// @param stability what holds it together
/// @param coalitions those that were asked for
/// @param divisions how each of these can be divided
/// @param power by issue, the power of each actor that takes a stance on it, if capabilities were votes and more than
///     half of them decided
public record Landscape(
        Mactor mactor,
        Affinity affinity,
        Roster actors,
        Blocs blocs,
        BlocStability stability,
        List<Coalition> coalitions,
        List<Division> divisions,
        Map<String, PowerIndices> power) {
    /// The option of a scenario that names coalitions, and the analysis that it belongs to.
    public static final String OPTION = "coalitions";

    private static final String ANALYSIS = "alignment";
    private static final int VOTES = 1000;

    /// Copies the lists.
    public Landscape {
        coalitions = List.copyOf(coalitions);
        divisions = List.copyOf(divisions);
    }

    /// {@return the coalitions that a scenario names: ids apart by blanks, coalitions apart by semicolons}
    ///
    /// @param scenario the scenario
    public static List<List<String>> coalitions(Scenario scenario) {
        var text = scenario.about().settings().find(ANALYSIS, OPTION).orElse("");
        return Arrays.stream(text.split(";"))
                .filter(part -> !part.isBlank())
                .flatMap(part -> Coalition.parse(scenario.roster(), part).stream())
                .filter(ids -> ids.size() >= 2 && ids.size() <= Coalition.MOST)
                .toList();
    }

    /// {@return everything}
    ///
    /// @param scenario the scenario
    /// @param coalitions those to look at
    public static Landscape of(Scenario scenario, List<List<String>> coalitions) {
        var mactor = Mactor.of(scenario);
        var affinity = Affinity.of(scenario, mactor.order2());
        var having =
                new HashSet<>(scenario.stances().stream().map(Stance::actor).toList());
        var actors = new Roster(
                scenario.roster().names().stream().filter(having::contains).toList());
        var blocs = Blocs.of(affinity.among(actors.names()));
        return new Landscape(
                mactor,
                affinity,
                actors,
                blocs,
                BlocStability.of(blocs),
                coalitions.stream()
                        .map(members -> Coalition.of(affinity, members))
                        .toList(),
                coalitions.stream()
                        .map(members -> Division.of(affinity, members))
                        .toList(),
                power(scenario));
    }

    /// {@return the actors with ties that take no stance, so that they stand in no bloc}
    public List<String> leftOut() {
        var all = affinity.total().roster();
        return all.names().stream()
                .filter(actor -> actors.findIndex(actor).isEmpty())
                .filter(actor -> IntStream.range(0, all.size()).anyMatch(other -> isTied(all.index(actor), other)))
                .toList();
    }

    private boolean isTied(int actor, int other) {
        return actor != other
                && (affinity.total().at(actor, other) != 0 || affinity.total().at(other, actor) != 0);
    }

    private static Map<String, PowerIndices> power(Scenario scenario) {
        var power = new LinkedHashMap<String, PowerIndices>();
        for (var issue : scenario.issues()) {
            var names = new ArrayList<String>();
            var capabilities = new ArrayList<Double>();
            for (var stance : scenario.stances()) {
                if (stance.issue().equals(issue.id())) {
                    names.add(stance.actor());
                    capabilities.add(stance.capability().middle());
                }
            }
            var total = capabilities.stream().mapToDouble(x -> x).sum();
            if (total > 0) {
                var votes = capabilities.stream()
                        .mapToInt(one -> (int) Math.rint(VOTES * one / total))
                        .toArray();
                power.put(
                        issue.id(),
                        PowerIndices.of(
                                new Roster(names), votes, Arrays.stream(votes).sum() / 2 + 1));
            }
        }
        return power;
    }
}
