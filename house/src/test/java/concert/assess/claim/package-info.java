/// Tests of the room `assess`.
@NullMarked
package concert.assess.claim;

import org.jspecify.annotations.NullMarked;
