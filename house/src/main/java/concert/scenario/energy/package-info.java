/// An energy system within a scenario: sets and numbers as OSeMOSYS names them, and what energy planners arrange
/// around them: lead times, financing, contracts, suppliers, limits on dependence, options.
@NullMarked
package concert.scenario.energy;

import org.jspecify.annotations.NullMarked;
