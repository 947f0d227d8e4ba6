/// Tests of the room `assess`.
@NullMarked
package concert.assess;

import org.jspecify.annotations.NullMarked;
