/// Tests of the room `assess`.
@NullMarked
package concert.assess.judgement;

import org.jspecify.annotations.NullMarked;
