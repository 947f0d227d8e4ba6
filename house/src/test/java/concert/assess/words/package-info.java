/// Tests of the room `assess`.
@NullMarked
package concert.assess.words;

import org.jspecify.annotations.NullMarked;
