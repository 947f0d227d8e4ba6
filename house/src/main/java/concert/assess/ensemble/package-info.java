/// Every metric in every future: draws, spreads, drivers and flips.
@NullMarked
package concert.assess.ensemble;

import org.jspecify.annotations.NullMarked;
