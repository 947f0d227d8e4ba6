/// Shapes of countries and their projection onto paper.
@NullMarked
package concert.report.map;

import org.jspecify.annotations.NullMarked;
