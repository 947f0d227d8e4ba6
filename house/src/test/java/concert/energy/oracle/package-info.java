/// Random models against glpsol with the long formulation.
@NullMarked
package concert.energy.oracle;

import org.jspecify.annotations.NullMarked;
