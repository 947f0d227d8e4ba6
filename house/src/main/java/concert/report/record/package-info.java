/// The track record of the models of bargaining as a page and as a table.
@NullMarked
package concert.report.record;

import org.jspecify.annotations.NullMarked;
