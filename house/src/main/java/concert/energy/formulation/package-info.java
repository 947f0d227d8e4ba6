/// The least-cost plan as a linear program: the algebra of OSeMOSYS' long form, restated in few variables.
/// One class per published group of constraints adds its rows; [Formulation] lists them in order.
@NullMarked
package concert.energy.formulation;

import org.jspecify.annotations.NullMarked;
