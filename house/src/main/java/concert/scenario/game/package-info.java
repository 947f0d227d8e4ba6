/// Finite games as game theory writes them: tables of payoffs and trees with information sets, in exact numbers.
@NullMarked
package concert.scenario.game;

import org.jspecify.annotations.NullMarked;
