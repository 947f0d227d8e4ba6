/// Event data: files of GDELT, ICEWS, POLECAT, Phoenix and the user's own become one canonical table of the store, and
/// relations of pairs are aggregated there by SQL.
@NullMarked
package concert.data.events;

import org.jspecify.annotations.NullMarked;
