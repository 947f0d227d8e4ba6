package concert.energy;

import concert.energy.conflict.Conflict;
import concert.energy.result.ResultTable;
import concert.math.Solution;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What comes of planning an energy system.
public sealed interface EnergyPlan {

    /// {@return one word: `optimal`, `infeasible`, `unbounded` or `stopped`}
    String status();

    /// The plan that costs least, within its gap.
    ///
    /// @param system what was planned, with its options in force
    /// @param objective its cost, discounted to the start of the first year
    /// @param gap what a better plan could save at most, as a share of the cost; infinite if nothing is known
    /// @param tables its tables
    record Optimal(EnergySystem system, double objective, double gap, Map<ResultTable, EnergyTable> tables)
            implements EnergyPlan {
        /// Copies the tables.
        public Optimal {
            var copy = new EnumMap<ResultTable, EnergyTable>(ResultTable.class);
            copy.putAll(tables);
            tables = Collections.unmodifiableMap(copy);
        }

        /// {@return one of its tables}
        ///
        /// @param table which
        public EnergyTable table(ResultTable table) {
            return Objects.requireNonNull(tables.get(table));
        }

        @Override
        public String status() {
            return "optimal";
        }

        @Override
        public Optional<Optimal> findBest() {
            return Optional.of(this);
        }
    }

    /// No plan keeps all rules.
    ///
    /// @param conflicts what cannot be kept, by how much and what would help, the worst first
    record Infeasible(List<Conflict> conflicts) implements EnergyPlan {
        /// Copies the conflicts.
        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }

        @Override
        public String status() {
            return "infeasible";
        }

        @Override
        public Optional<Optimal> findBest() {
            return Optional.empty();
        }
    }

    /// Cost can fall without end: something with a negative cost has no limit.
    record Unbounded() implements EnergyPlan {
        @Override
        public String status() {
            return "unbounded";
        }

        @Override
        public Optional<Optimal> findBest() {
            return Optional.empty();
        }
    }

    /// The solver stopped before it knew.
    ///
    /// @param reason why
    /// @param bound no plan costs less; negative infinity if nothing is known
    /// @param best the best plan found, with its gap; empty if none was found
    record Stopped(Solution.Reason reason, double bound, Optional<Optimal> best) implements EnergyPlan {
        @Override
        public String status() {
            return "stopped";
        }

        @Override
        public Optional<Optimal> findBest() {
            return best;
        }
    }

    /// {@return the least-cost plan, or the best that was found before the solver stopped; empty if there is none}
    Optional<Optimal> findBest();
}
