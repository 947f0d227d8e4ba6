/// The data sets that Concert reads: the shapes in which they are published, their files checked cell by cell, and
/// the states that they are about.
@NullMarked
package concert.data.sets;

import org.jspecify.annotations.NullMarked;
