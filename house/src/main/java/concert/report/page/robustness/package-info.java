/// What the key judgements hang on: in how many futures they hold, what flips them, where they fail, whether there are
/// enough futures, and what each actor may regret.
@NullMarked
package concert.report.page.robustness;

import org.jspecify.annotations.NullMarked;
