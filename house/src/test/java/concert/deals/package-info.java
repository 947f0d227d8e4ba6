/// Tests of negotiation.
@NullMarked
package concert.deals;

import org.jspecify.annotations.NullMarked;
