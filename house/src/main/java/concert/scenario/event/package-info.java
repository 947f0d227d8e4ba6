/// Event data as the analyses see them: counts of dyads by period, and a few rows that stand for many.
@NullMarked
package concert.scenario.event;

import org.jspecify.annotations.NullMarked;
