package concert.folder;

import concert.scenario.Problem;
import concert.scenario.Scenario;
import java.util.List;

/// What came of reading a scenario folder.
public sealed interface Reading {

    /// Everything in the folder is in order.
    ///
    /// @param scenario what the folder says
    /// @param inputHash SHA-256 of the folder's files in hexadecimal digits, as [ScenarioFolder] defines it
    /// @param warnings what is probably a mistake, but can be computed as it stands
    record Accepted(Scenario scenario, String inputHash, List<Problem> warnings) implements Reading {
        /// Copies the warnings.
        public Accepted {
            warnings = List.copyOf(warnings);
        }

        /// Nothing is to be warned of.
        ///
        /// @param scenario what the folder says
        /// @param inputHash SHA-256 of the folder's files
        public Accepted(Scenario scenario, String inputHash) {
            this(scenario, inputHash, List.of());
        }
    }

    /// Something in the folder is not in order.
    ///
    /// @param problems every problem of every file, at least one, in the order of the files and their lines
    record Rejected(List<Problem> problems) implements Reading {
        /// Copies the problems.
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems is empty, expected at least one");
            }
        }
    }
}
