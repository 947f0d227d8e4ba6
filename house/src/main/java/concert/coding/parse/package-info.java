/// Sentences with their dependency trees, and the CoNLL-U files that hold them.
@NullMarked
package concert.coding.parse;

import org.jspecify.annotations.NullMarked;
