package concert.strategy.game;

import java.util.ArrayList;
import java.util.List;

/// What one player can plan: the sequences of its own actions. Sequence 0 is to have done nothing yet; every set of
/// information follows the sequence by which the player comes there, and opens one sequence for each action.
final class Plans {
    private final List<Stage> stages = new ArrayList<>();
    /// The stage that opens each sequence, −1 for the empty one.
    private final List<Integer> stageOf = new ArrayList<>(List.of(-1));

    /// A set of information in the player's plan.
    ///
    /// @param set index of the set in the game
    /// @param parent the sequence that leads here
    /// @param first the sequence of its first action
    /// @param actions how many actions there are
    record Stage(int set, int parent, int first, int actions) {}

    /// Opens a set of information after a sequence.
    Stage open(int set, int parent, int actions) {
        var stage = new Stage(set, parent, stageOf.size(), actions);
        for (var action = 0; action < actions; action++) {
            stageOf.add(stages.size());
        }
        stages.add(stage);
        return stage;
    }

    List<Stage> stages() {
        return stages;
    }

    int sequenceCount() {
        return stageOf.size();
    }

    /// Index of the stage that opens a sequence, −1 for the empty one.
    int stageOf(int sequence) {
        return stageOf.get(sequence);
    }
}
