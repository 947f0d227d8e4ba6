@NullMarked
package concert.order.idealpoint;

import org.jspecify.annotations.NullMarked;
