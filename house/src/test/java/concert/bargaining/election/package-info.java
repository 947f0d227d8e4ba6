/// Tests of the probabilistic Condorcet elections.
@NullMarked
package concert.bargaining.election;

import org.jspecify.annotations.NullMarked;
