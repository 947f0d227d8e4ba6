/// Spark: ensembles for whom one machine is too small. What Spark computes has the same bits as what the threads of one
/// machine compute.
@NullMarked
package concert.spark;

import org.jspecify.annotations.NullMarked;
