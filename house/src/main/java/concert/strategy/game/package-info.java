/// Finite games solved: every extreme equilibrium of two players, equilibria of several by their supports, and the
/// regret of each, computed from the game alone.
@NullMarked
package concert.strategy.game;

import org.jspecify.annotations.NullMarked;
