@NullMarked
package concert.report.page.energy;

import org.jspecify.annotations.NullMarked;
