/// How an assessment is run: seed, number of futures, threads, progress.
@NullMarked
package concert.assess.run;

import org.jspecify.annotations.NullMarked;
