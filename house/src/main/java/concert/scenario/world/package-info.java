/// The international system as data sets describe it: states and their codes, capabilities, pledges of alliances,
/// disputes, votes and ideal points.
@NullMarked
package concert.scenario.world;

import org.jspecify.annotations.NullMarked;
