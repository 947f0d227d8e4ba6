/// Turns an assessment into what people read and other programs take: one self-contained page, a table of metrics,
/// a JSON document. It computes nothing that an analysis could; everything from a scenario enters the page as text.
@NullMarked
package concert.report;

import org.jspecify.annotations.NullMarked;
