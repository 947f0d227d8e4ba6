/// Tests of the package of the same name.
@NullMarked
package concert.data.world;

import org.jspecify.annotations.NullMarked;
