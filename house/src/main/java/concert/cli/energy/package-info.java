/// The command `energy`.
@NullMarked
package concert.cli.energy;

import org.jspecify.annotations.NullMarked;
