/// Tests of the room `assess`.
@NullMarked
package concert.assess.ensemble;

import org.jspecify.annotations.NullMarked;
