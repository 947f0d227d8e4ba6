/// What commands share: the scenario folder they read, the options of a run, progress, the version.
@NullMarked
package concert.cli.run;

import org.jspecify.annotations.NullMarked;
