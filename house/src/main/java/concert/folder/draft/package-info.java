/// The drafts of a scenario folder: the file `drafts.csv`, and the way of accepted rows into the scenario's tables.
@NullMarked
package concert.folder.draft;

import org.jspecify.annotations.NullMarked;
