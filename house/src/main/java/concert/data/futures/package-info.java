/// The futures of an ensemble on disk: chunks that survive a kill, and the tables that are made of them when all are
/// there.
@NullMarked
package concert.data.futures;

import org.jspecify.annotations.NullMarked;
