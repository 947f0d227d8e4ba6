/// The tables of grand strategy and deals in the page.
@NullMarked
package concert.report.page.strategy;

import org.jspecify.annotations.NullMarked;
