/// Commands on the international order and its data.
@NullMarked
package concert.cli.order;

import org.jspecify.annotations.NullMarked;
