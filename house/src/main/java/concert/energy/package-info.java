/// Energy: the least-cost plan to build and run an energy system, what it costs to be safe, and why there is none.
/// The algebra is that of OSeMOSYS' long form, restated in few variables, one class per published group of equations.
@NullMarked
package concert.energy;

import org.jspecify.annotations.NullMarked;
