/// Energy: the least-cost plan to build and run an energy system, what it costs to be safe, and why there is none.
/// [Osemosys] plans: `frame` holds the system by index, `formulation` makes the linear program, `result` reads its
/// solution, `conflict` explains why there is none, `study` compares plans.
@NullMarked
package concert.energy;

import org.jspecify.annotations.NullMarked;
