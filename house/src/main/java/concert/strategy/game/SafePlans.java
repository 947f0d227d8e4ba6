package concert.strategy.game;

import concert.math.LinearProgram;
import concert.math.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a player is safe with: the plan whose worth against the best answer is largest, by a linear program over
/// sequences, max q₀ subject to E·x = e, Fᵀ·q ≤ Aᵀ·x. Where what one wins the other loses, two such plans are
/// an equilibrium of a tree of any size.
///
/// D. Koller, N. Megiddo, B. von Stengel, "Efficient computation of equilibria for extensive two-person games", *Games
/// and Economic Behavior* 14(2), 1996, 247–259, doi:10.1006/game.1996.0051, section 3.
final class SafePlans {
    private static final LinearProgram.Options OPTIONS = LinearProgram.Options.DEFAULTS.withTolerance(1e-10);

    private final SequenceForm game;
    private final LinearProgram.Draft draft = new LinearProgram.Draft();

    private SafePlans(SequenceForm game) {
        this.game = game;
    }

    /// The weights of each player's sequences; empty where the solver cannot handle the numbers.
    static Optional<List<double[]>> of(SequenceForm game) {
        var plans = new ArrayList<double[]>();
        for (var player = 0; player < 2; player++) {
            new SafePlans(game).plan(player).ifPresent(plans::add);
        }
        return plans.size() == 2 ? Optional.of(plans) : Optional.empty();
    }

    private Optional<double[]> plan(int player) {
        var own = game.plans(player);
        var other = game.plans(1 - player);
        IntStream.range(0, own.sequenceCount()).forEach(_ -> draft.column(0, 0, Double.POSITIVE_INFINITY));
        // Values of the other's stages, that of the whole game first, as what they leave to the player.
        var value = draft.column(-1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        other.stages().forEach(_ -> draft.column(0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        draft.term(0, 1).equalTo(1);
        for (var stage : own.stages()) {
            IntStream.range(stage.first(), stage.first() + stage.actions()).forEach(k -> draft.term(k, 1));
            draft.term(stage.parent(), -1).equalTo(0);
        }
        var worth = game.matrix(player, 0);
        for (var sequence = 0; sequence < other.sequenceCount(); sequence++) {
            draft.term(value + 1 + other.stageOf(sequence), 1);
            for (var entry : worth.get(sequence).entrySet()) {
                draft.term(entry.getKey(), -entry.getValue());
            }
            for (var stage = 0; stage < other.stages().size(); stage++) {
                if (other.stages().get(stage).parent() == sequence) {
                    draft.term(value + 1 + stage, -1);
                }
            }
            draft.atMost(0);
        }
        return draft.program().solve(OPTIONS) instanceof Solution.Optimal optimal
                ? Optional.of(IntStream.range(0, own.sequenceCount())
                        .mapToDouble(k -> Math.max(0, optimal.values()[k]))
                        .toArray())
                : Optional.empty();
    }
}
