/// Whether two states came closer in the votes of the General Assembly, who moved, and whether that is special.
@NullMarked
package concert.order.convergence;

import org.jspecify.annotations.NullMarked;
