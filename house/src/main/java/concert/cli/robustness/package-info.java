/// Commands that tell what an answer rests on.
@NullMarked
package concert.cli.robustness;

import org.jspecify.annotations.NullMarked;
