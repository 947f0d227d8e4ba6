/// The one domain model: immutable records of the field's nouns, checked once when they are made.
/// It holds data and look-ups; it does not compute, plot, read or write, and it knows no other room.
@NullMarked
package concert.scenario;

import org.jspecify.annotations.NullMarked;
