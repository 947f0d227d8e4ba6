/// Tests what a text claims against metrics, facts and inputs.
@NullMarked
package concert.assess.claim;

import org.jspecify.annotations.NullMarked;
