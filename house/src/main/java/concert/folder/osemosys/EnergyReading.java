package concert.folder.osemosys;

import concert.scenario.Problem;
import concert.scenario.energy.EnergySystem;
import java.util.List;

/// What came of reading an energy system.
public sealed interface EnergyReading {

    /// It can be computed.
    ///
    /// @param system the energy system
    /// @param warnings what is probably a mistake, but can be computed as it stands
    record Accepted(EnergySystem system, List<Problem> warnings) implements EnergyReading {
        /// Copies the warnings.
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// It cannot be computed.
    ///
    /// @param problems every problem, at least one, in the order of the files and their lines
    record Rejected(List<Problem> problems) implements EnergyReading {
        /// Copies the problems.
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems is empty, expected at least one");
            }
        }
    }
}
