/// Reads input files of KTAB.
@NullMarked
package concert.folder.ktab;

import org.jspecify.annotations.NullMarked;
