/// The sections of the page, each from the findings of one assessment, in the order in which a reader wants them.
@NullMarked
package concert.report.page;

import org.jspecify.annotations.NullMarked;
