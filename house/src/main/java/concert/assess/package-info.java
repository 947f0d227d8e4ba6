/// Runs the analyses on a scenario, hands results from one to the next, and says what holds: metrics, claims, key
/// judgements. The only room that knows more than one analysis.
@NullMarked
package concert.assess;

import org.jspecify.annotations.NullMarked;
