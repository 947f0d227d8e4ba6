package concert.folder.gambit;

import concert.scenario.Problem;
import concert.scenario.game.FiniteGame;
import java.util.List;

/// What came of reading a file with a game.
public sealed interface GameReading {
    /// The game.
    ///
    /// @param game what the file holds
    record Accepted(FiniteGame game) implements GameReading {}

    /// Every problem, in the order of the lines.
    ///
    /// @param problems at least one
    record Rejected(List<Problem> problems) implements GameReading {
        /// Copies the list.
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
