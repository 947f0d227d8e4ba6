/// The track record of the models of bargaining as a page.
@NullMarked
package concert.report.record;

import org.jspecify.annotations.NullMarked;
