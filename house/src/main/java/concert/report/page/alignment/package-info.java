/// Alignment in the report: whose interests converge, and which coalitions hold.
@NullMarked
package concert.report.page.alignment;

import org.jspecify.annotations.NullMarked;
