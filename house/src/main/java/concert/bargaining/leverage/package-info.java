/// Who can move an outcome, who stands together for and against it, and what each actor can still gain.
@NullMarked
package concert.bargaining.leverage;

import org.jspecify.annotations.NullMarked;
