/// Reads input files of exchange models, lines of `#A`, `#P`, `#M` and `#D`.
@NullMarked
package concert.folder.exchange;

import org.jspecify.annotations.NullMarked;
