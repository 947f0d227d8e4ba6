/// Grand strategy and negotiations as documents for other programs and as texts for a terminal.
@NullMarked
package concert.report.strategy;

import org.jspecify.annotations.NullMarked;
