/// Tests of the scenario folder.
@NullMarked
package concert.folder;

import org.jspecify.annotations.NullMarked;
