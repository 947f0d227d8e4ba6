/// Tests of the expected utility model.
@NullMarked
package concert.bargaining.eum;

import org.jspecify.annotations.NullMarked;
