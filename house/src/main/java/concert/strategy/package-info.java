/// Grand strategy: what each actor does with its means when the others adapt, which deals hold by themselves, and what
/// would flip the answer. `GrandStrategy` is the way in.
///
/// Read the parts in this order, each of which knows only those before it: `result` (what is said), `situation` (the
/// scenario as arrays), `response` (one actor's best), `equilibrium` (everybody's), `deal` (which deals hold). Finite
/// games in strategic and extensive form stand apart in `game`.
@NullMarked
package concert.strategy;

import org.jspecify.annotations.NullMarked;
