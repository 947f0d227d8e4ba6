/// Tests of the room `alignment`, with published figures.
@NullMarked
package concert.alignment;

import org.jspecify.annotations.NullMarked;
