/// Every number that an assessment computes, as one tidy table with stable keys.
@NullMarked
package concert.assess.metric;

import org.jspecify.annotations.NullMarked;
