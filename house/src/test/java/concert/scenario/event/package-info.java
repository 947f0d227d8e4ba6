/// Tests of the package of the same name.
@NullMarked
package concert.scenario.event;

import org.jspecify.annotations.NullMarked;
