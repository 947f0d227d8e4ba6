/// Tests of the spatial model of politics.
@NullMarked
package concert.bargaining.smp;

import org.jspecify.annotations.NullMarked;
