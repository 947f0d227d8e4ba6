/// Sections of the report on events and on relations over time.
@NullMarked
package concert.report.page.events;

import org.jspecify.annotations.NullMarked;
