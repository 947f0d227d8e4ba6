/// Tests of the domain model.
@NullMarked
package concert.scenario;

import org.jspecify.annotations.NullMarked;
