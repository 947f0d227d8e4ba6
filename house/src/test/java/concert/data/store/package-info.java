/// Tests of the package of the same name.
@NullMarked
package concert.data.store;

import org.jspecify.annotations.NullMarked;
