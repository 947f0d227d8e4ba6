/// Reads and writes finite games in Gambit's text formats.
@NullMarked
package concert.folder.gambit;

import org.jspecify.annotations.NullMarked;
