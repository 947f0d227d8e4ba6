/// What each analysis says of a scenario: a result, or why there is none. Hands results from one analysis to the
/// next by making the next scenario.
@NullMarked
package concert.assess.analysis;

import org.jspecify.annotations.NullMarked;
