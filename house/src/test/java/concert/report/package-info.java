/// Tests of the page, the tables and how they are written.
@NullMarked
package concert.report;

import org.jspecify.annotations.NullMarked;
