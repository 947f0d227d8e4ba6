/// What the assessment rests on: facts, sources, their quality, methods, what was withheld, how to compute it again.
@NullMarked
package concert.report.page.basis;

import org.jspecify.annotations.NullMarked;
