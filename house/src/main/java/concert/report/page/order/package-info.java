/// The international system in the report: power, polarity, maps, balance and blocs.
@NullMarked
package concert.report.page.order;

import org.jspecify.annotations.NullMarked;
