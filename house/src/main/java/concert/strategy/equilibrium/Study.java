package concert.strategy.equilibrium;

import concert.scenario.Scenario;
import concert.strategy.response.Adapting;
import concert.strategy.response.Responses;
import concert.strategy.result.Lever;
import concert.strategy.situation.Accord;
import concert.strategy.situation.BranchTree;
import concert.strategy.situation.LeverStep;
import concert.strategy.situation.Moves;
import concert.strategy.situation.Situation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A scenario under study: its equilibria under each accord, each computed once, and the same in scenarios that differ
/// from it a little.
public final class Study implements AutoCloseable {
    /// What counts as an equilibrium and as a gain, and how hard to look.
    ///
    /// @param tolerance the largest regret for which the word equilibrium is used, above 0
    /// @param margin what each party must gain of a deal for it to hold
    /// @param starts how many starts and orders of moving are tried where several are asked for
    public record Rules(double tolerance, double margin, int starts) {}

    private final Scenario scenario;
    private final Situation situation;
    private final Rules rules;
    private final Responses responses;
    private final Adapting adapting;
    private final boolean owns;
    private final @Nullable Study near;
    private final Effort effort;
    private final Map<Accord, Outcome> known = new HashMap<>();
    private final Map<Accord, Outcome> checked = new HashMap<>();
    private final Map<Accord, List<Outcome>> severally = new HashMap<>();

    private Study(Scenario scenario, Rules rules, Adapting adapting, Situation situation, @Nullable Study near) {
        this.scenario = scenario;
        this.situation = situation;
        this.rules = rules;
        this.adapting = adapting;
        this.responses = Responses.of(situation, adapting);
        this.owns = true;
        this.near = near;
        this.effort = near == null ? new Effort() : near.effort;
    }

    private Study(Study parent, Situation situation) {
        this.scenario = parent.scenario;
        this.situation = situation;
        this.rules = parent.rules;
        this.adapting = parent.adapting;
        this.responses = parent.responses.in(situation);
        this.owns = false;
        this.near = parent;
        this.effort = parent.effort;
    }

    /// {@return the study of a scenario}
    ///
    /// @param scenario the scenario
    /// @param rules what counts as an equilibrium and as a gain
    /// @param adapting who may act after events are seen
    public static Study of(Scenario scenario, Rules rules, Adapting adapting) {
        return new Study(scenario, rules, adapting, Situation.of(scenario), null);
    }

    /// {@return the study after a number of the scenario has moved}
    ///
    /// Close it before this one.
    ///
    /// @param lever the number that moves
    /// @param to where it goes
    public Study moved(Lever lever, double to) {
        return in(LeverStep.of(situation, scenario, lever, to));
    }

    /// {@return the study of a situation that differs from this one a little}
    ///
    /// Close it before this one.
    ///
    /// @param other the situation
    public Study in(Situation other) {
        return situation.hasProgramsOf(other)
                ? new Study(this, other)
                : new Study(scenario, rules, adapting, other, isOfSameWays(other) ? this : null);
    }

    private boolean isOfSameWays(Situation other) {
        return situation.ways.equals(other.ways) && situation.tree.leaves().equals(other.tree.leaves());
    }

    /// {@return the same scenario where some actors may not act after events are seen}
    ///
    /// Close it before this one.
    ///
    /// @param other who may act after events are seen
    public Study barring(Adapting other) {
        return new Study(scenario, rules, other, situation, this);
    }

    /// {@return the scenario, in which a number of the situation may stand otherwise}
    public Scenario scenario() {
        return scenario;
    }

    /// {@return the scenario as arrays}
    public Situation situation() {
        return situation;
    }

    /// {@return what counts as an equilibrium and as a gain}
    public Rules rules() {
        return rules;
    }

    /// {@return why an accord cannot be kept: a means that does not suffice for the deals; empty if it can}
    ///
    /// @param accord the deals that are on, with their prices
    public Optional<String> obstacle(Accord accord) {
        for (var m = 0; m < situation.means.size(); m++) {
            for (var s = 0; s < situation.tree.size(); s++) {
                var left = situation.budget(m, s, accord);
                if (left < 0) {
                    var branch = situation.tree.name(s);
                    return Optional.of("The deals take " + amount(situation.amount[m][s] - left) + " of "
                            + situation.means.name(m) + ", of which there are " + amount(situation.amount[m][s])
                            + (branch.equals(BranchTree.CERTAIN) ? "" : " in " + branch));
                }
            }
        }
        return Optional.empty();
    }

    private static String amount(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    /// {@return the equilibrium under an accord that can be kept, from the start in which nobody does anything}
    ///
    /// With prices the search starts from the equilibrium without them, in a situation that differs a little from
    /// that of the study from which it differs.
    ///
    /// @param accord the deals that are on, with their prices
    public Outcome under(Accord accord) {
        var found = known.get(accord);
        if (found == null) {
            found = from(start(accord), accord, order(0));
            known.put(accord, found);
        }
        return found;
    }

    /// {@return the same, with certificate and values of means by programs that know nothing of how it was found}
    ///
    /// @param accord the deals that are on, with their prices
    public Outcome checked(Accord accord) {
        return checked.computeIfAbsent(accord, this::certifiedAnew);
    }

    private Outcome certifiedAnew(Accord accord) {
        var found = under(accord);
        try (var fresh = Responses.of(situation, adapting)) {
            var certified = new Sweeps(fresh, accord, rules.tolerance())
                    .certified(found.mixture(), found.certificate().method());
            return certified.marked(
                    certified.certificate().after(found.certificate().sweeps()));
        }
    }

    private Moves start(Accord accord) {
        var unpriced = accord.withoutPrices();
        if (!unpriced.equals(accord) && obstacle(unpriced).isEmpty()) {
            return movesOf(under(unpriced));
        }
        return near == null || near.obstacle(accord).isPresent() ? Moves.none(situation) : movesOf(near.under(accord));
    }

    /// A lottery is no place to start from.
    private Moves movesOf(Outcome outcome) {
        return outcome.mixture().isSure() ? outcome.moves() : Moves.none(situation);
    }

    /// {@return equilibria from several starts and in several orders of moving, the one of [#under(Accord)] first}
    ///
    /// @param accord the deals that are on, with their prices
    public List<Outcome> several(Accord accord) {
        return severally.computeIfAbsent(accord, this::fromSeveralStarts);
    }

    private List<Outcome> fromSeveralStarts(Accord accord) {
        var all = new ArrayList<Outcome>();
        all.add(under(accord));
        var busy = Moves.none(situation);
        for (var actor = 0; actor < responses.actors(); actor++) {
            busy = busy.toward(responses.of(actor, Moves.none(situation), accord), 1);
        }
        for (var k = 1; k < rules.starts(); k++) {
            all.add(from(k % 2 == 1 ? busy : Moves.none(situation), accord, order(k)));
        }
        return all;
    }

    private Outcome from(Moves start, Accord accord, int[] order) {
        var found = new Sweeps(responses, accord, rules.tolerance()).from(start, order);
        if (situation.hasLumps()) {
            effort.add(found);
        }
        return found;
    }

    /// The roster, turned and then also reversed.
    private int[] order(int k) {
        var n = situation.actors.size();
        return IntStream.range(0, n)
                .map(i -> k / n % 2 == 0 ? (i + k) % n : (2 * n - 1 - i - k % n) % n)
                .toArray();
    }

    /// {@return the actors that could do something else under an accord at no loss to themselves}
    ///
    /// @param accord the deals that are on, with their prices
    public List<String> indifferent(Accord accord) {
        var outcome = under(accord);
        return IntStream.range(0, responses.actors())
                .filter(actor -> outcome.mixture().isSure()
                        ? responses.isIndifferent(actor, outcome.moves(), accord)
                        : outcome.mixture().byActor().get(actor).size() > 1)
                .mapToObj(situation.actors::name)
                .toList();
    }

    /// {@return whether ways in whole levels took so many searches that details beyond the plans are to be left out}
    public boolean isSpent() {
        return effort.isSpent();
    }

    /// {@return the best responses of all actors}
    public Responses responses() {
        return responses;
    }

    @Override
    public void close() {
        if (owns) {
            responses.close();
        }
    }
}
