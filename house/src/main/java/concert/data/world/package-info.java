/// What is at hand of the data sets, in Concert and in the user's store, read as values of the field: one world.
@NullMarked
package concert.data.world;

import org.jspecify.annotations.NullMarked;
