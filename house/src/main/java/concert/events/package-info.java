/// Relations of pairs over time, from event data: how much two states have to do with each other, how
/// cooperative it is, and when that changed.
@NullMarked
package concert.events;

import org.jspecify.annotations.NullMarked;
