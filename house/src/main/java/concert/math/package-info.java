/// Kernels on primitive arrays: seeded random streams, linear programs. It knows no politics and no other room.
@NullMarked
package concert.math;

import org.jspecify.annotations.NullMarked;
