/// Where many futures are computed: on the threads of this machine, or on a cluster that a module of its own knows how
/// to use.
@NullMarked
package concert.cli.engine;

import org.jspecify.annotations.NullMarked;
