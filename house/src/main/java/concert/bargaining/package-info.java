/// What will be agreed on each contested issue: the published models of bargaining, each a class of its own, and the
/// alternatives side by side. Positions run from 0 to 100, saliences from 0 to 1; an actor's weight is its capability
/// times its salience.
@NullMarked
package concert.bargaining;

import org.jspecify.annotations.NullMarked;
