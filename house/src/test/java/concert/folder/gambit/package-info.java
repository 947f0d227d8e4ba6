/// Tests of Gambit's formats.
@NullMarked
package concert.folder.gambit;

import org.jspecify.annotations.NullMarked;
