/// What the sections of the page share: the findings they read, charts, strips, links, sourcing.
@NullMarked
package concert.report.part;

import org.jspecify.annotations.NullMarked;
