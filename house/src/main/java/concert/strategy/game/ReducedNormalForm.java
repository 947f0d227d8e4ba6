package concert.strategy.game;

import concert.scenario.game.ExtensiveForm;
import concert.scenario.game.NormalForm;
import concert.scenario.game.Outcome;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// A tree as a table: a strategy says what a player does at each set of information that its own earlier actions do
/// not rule out.
///
/// @param table the table
/// @param uses for each player and strategy the sequences of own actions that it allows
record ReducedNormalForm(NormalForm table, List<List<BitSet>> uses) {
    /// The largest table, in cells.
    static final int MOST_CELLS = 100_000;

    /// {@return the table, if it is not too large}
    static Optional<ReducedNormalForm> of(ExtensiveForm game, SequenceForm sequences) {
        var players = new ArrayList<NormalForm.Player>();
        var uses = new ArrayList<List<BitSet>>();
        var cells = 1L;
        for (var player = 0; player < sequences.playerCount(); player++) {
            var plans = pure(sequences.plans(player), MOST_CELLS);
            cells *= plans.size();
            if (cells > MOST_CELLS || plans.isEmpty()) {
                return Optional.empty();
            }
            uses.add(plans);
            players.add(
                    new NormalForm.Player(game.playerNames().get(player), names(game, sequences.plans(player), plans)));
        }
        var table = new ArrayList<Outcome>();
        for (var cell = 0; cell < cells; cell++) {
            table.add(outcome(sequences, uses, cell));
        }
        return Optional.of(
                new ReducedNormalForm(new NormalForm(game.title(), game.comment(), players, table), List.copyOf(uses)));
    }

    private static Outcome outcome(SequenceForm sequences, List<List<BitSet>> uses, int cell) {
        var chosen = new ArrayList<BitSet>();
        var rest = cell;
        for (var plans : uses) {
            chosen.add(plans.get(rest % plans.size()));
            rest /= plans.size();
        }
        var payoffs = new ArrayList<>(Outcome.nothing(uses.size()).payoffs());
        for (var leaf : sequences.leaves()) {
            var reached = true;
            for (var player = 0; player < chosen.size(); player++) {
                reached &= chosen.get(player).get(leaf.sequences()[player]);
            }
            for (var player = 0; reached && player < chosen.size(); player++) {
                payoffs.set(player, payoffs.get(player).plus(leaf.payoffs().get(player)));
            }
        }
        return new Outcome("", payoffs);
    }

    /// All pure plans; none if there are more than so many.
    private static List<BitSet> pure(Plans plans, int most) {
        var start = new BitSet();
        start.set(0);
        var all = List.of(start);
        for (var stage : plans.stages()) {
            var next = new ArrayList<BitSet>();
            for (var plan : all) {
                if (!plan.get(stage.parent())) {
                    next.add(plan);
                    continue;
                }
                for (var action = 0; action < stage.actions(); action++) {
                    var more = (BitSet) plan.clone();
                    more.set(stage.first() + action);
                    next.add(more);
                }
            }
            if (next.size() > most) {
                return List.of();
            }
            all = next;
        }
        return all;
    }

    /// Actions in the order of the tree; with the number of their set where that alone would not tell plans apart.
    private static List<String> names(ExtensiveForm game, Plans plans, List<BitSet> pure) {
        var actions = named(plans, pure, stage -> action(game, plans, stage));
        return actions.stream().distinct().count() == actions.size()
                ? actions
                : named(
                        plans,
                        pure,
                        sequence -> game.sets()
                                        .get(plans.stages()
                                                .get(plans.stageOf(sequence))
                                                .set())
                                        .number() + ":" + action(game, plans, sequence)
                                + (duplicate(game, plans, sequence) ? "#" + place(plans, sequence) : ""));
    }

    private static boolean duplicate(ExtensiveForm game, Plans plans, int sequence) {
        var stage = plans.stages().get(plans.stageOf(sequence));
        var actions = game.sets().get(stage.set()).actions();
        return actions.stream().distinct().count() < actions.size();
    }

    private static int place(Plans plans, int sequence) {
        return sequence - plans.stages().get(plans.stageOf(sequence)).first() + 1;
    }

    private static String action(ExtensiveForm game, Plans plans, int sequence) {
        var stage = plans.stages().get(plans.stageOf(sequence));
        return game.sets().get(stage.set()).actions().get(sequence - stage.first());
    }

    private static List<String> named(Plans plans, List<BitSet> pure, IntFunction<String> name) {
        return pure.stream()
                .map(plan -> {
                    var parts = new ArrayList<String>();
                    for (var sequence = plan.nextSetBit(1); sequence > 0; sequence = plan.nextSetBit(sequence + 1)) {
                        parts.add(name.apply(sequence));
                    }
                    return plans.stages().isEmpty() ? "none" : String.join(" ", parts);
                })
                .toList();
    }

    /// {@return the weights of a player's sequences under a mixed strategy}
    ///
    /// @param player its index
    /// @param mixed probabilities of its strategies
    List<Rational> plan(int player, List<Rational> mixed) {
        var weights = new HashMap<Integer, Rational>();
        var most = 0;
        for (var s = 0; s < mixed.size(); s++) {
            var used = uses.get(player).get(s);
            most = Math.max(most, used.length());
            for (var sequence = used.nextSetBit(0); sequence >= 0; sequence = used.nextSetBit(sequence + 1)) {
                weights.merge(sequence, mixed.get(s), Rational::plus);
            }
        }
        var plan = new ArrayList<Rational>();
        for (var sequence = 0; sequence < most; sequence++) {
            plan.add(weights.getOrDefault(sequence, Rational.ZERO));
        }
        return plan;
    }
}
