/// Tests of data sets.
@NullMarked
package concert.data;

import org.jspecify.annotations.NullMarked;
