/// Bargaining in the report: each issue with its forecasts, and what may be exchanged.
@NullMarked
package concert.report.page.bargaining;

import org.jspecify.annotations.NullMarked;
