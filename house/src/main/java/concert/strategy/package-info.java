/// Grand strategy: what each actor does with its means when the others adapt, which deals hold by themselves, and what
/// would flip the answer. Finite games in strategic and extensive form are in `game`.
@NullMarked
package concert.strategy;

import org.jspecify.annotations.NullMarked;
