/// Commands on what will be agreed and how well that is known.
@NullMarked
package concert.cli.bargaining;

import org.jspecify.annotations.NullMarked;
