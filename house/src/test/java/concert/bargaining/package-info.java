/// Tests of the models of bargaining.
@NullMarked
package concert.bargaining;

import org.jspecify.annotations.NullMarked;
