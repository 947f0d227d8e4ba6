/// Tables of cases that somebody's own model computed: a row for each run, a column for each input and outcome.
@NullMarked
package concert.folder.cases;

import org.jspecify.annotations.NullMarked;
