@NullMarked
package concert.order.balance;

import org.jspecify.annotations.NullMarked;
