/// The scenario folder: a directory of plain text that becomes a [concert.scenario.Scenario] and back.
/// Bad input is told as a list of [concert.scenario.Problem]s, all at once, never as an exception.
@NullMarked
package concert.folder;

import org.jspecify.annotations.NullMarked;
