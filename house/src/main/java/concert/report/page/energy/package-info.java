/// The energy system in the report: the plan, the deficit, what each option changes, where deals pay.
@NullMarked
package concert.report.page.energy;

import org.jspecify.annotations.NullMarked;
