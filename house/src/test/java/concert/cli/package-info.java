/// Tests of the command line.
@NullMarked
package concert.cli;

import org.jspecify.annotations.NullMarked;
