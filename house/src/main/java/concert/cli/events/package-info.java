/// The command of event data: `events`.
@NullMarked
package concert.cli.events;

import org.jspecify.annotations.NullMarked;
