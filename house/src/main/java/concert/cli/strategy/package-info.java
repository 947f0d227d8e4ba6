/// Commands on strategy, deals, games and coalitions.
@NullMarked
package concert.cli.strategy;

import org.jspecify.annotations.NullMarked;
