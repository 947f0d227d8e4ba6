/// Tests of the solvers of finite games.
@NullMarked
package concert.strategy.game;

import org.jspecify.annotations.NullMarked;
