/// What is best for one actor while the others are held: its linear program, kept alive, with proofs that spare solving
/// it again.
@NullMarked
package concert.strategy.response;

import org.jspecify.annotations.NullMarked;
