/// Benchmarks of the engines; their last figures are in docs/performance.md.
@NullMarked
package concert.bench;

import org.jspecify.annotations.NullMarked;
