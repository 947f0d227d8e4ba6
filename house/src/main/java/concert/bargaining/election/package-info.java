/// Probabilistic Condorcet elections: voters of unequal weight compare options two at a time, and each option wins
/// with a probability. How strongly they vote, how strength becomes victory and how victories become one winner are
/// each a choice with a published name.
@NullMarked
package concert.bargaining.election;

import org.jspecify.annotations.NullMarked;
