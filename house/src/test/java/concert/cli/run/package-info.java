/// What commands share.
@NullMarked
package concert.cli.run;

import org.jspecify.annotations.NullMarked;
