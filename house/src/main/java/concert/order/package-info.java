/// The international order: power and polarity, alignment in alliances and votes, blocs and balance of signed
/// ties, positions in networks of ties.
@NullMarked
package concert.order;

import org.jspecify.annotations.NullMarked;
