/// Reads DEU III, positions and outcomes of legislation of the European Union, as tab-separated text.
@NullMarked
package concert.folder.deu;

import org.jspecify.annotations.NullMarked;
