/// What a page is made of: markup that only escaping lets words into, tables, numbers as a reader wants them, data for
/// scripts, texts that the page carries.
@NullMarked
package concert.report.html;

import org.jspecify.annotations.NullMarked;
