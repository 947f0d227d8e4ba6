/// Tests of the room `assess`.
@NullMarked
package concert.assess.metric;

import org.jspecify.annotations.NullMarked;
