/// Who wants the same, who wants the opposite, and who can make others move: influence, convergence, divergence and
/// ambivalence in the sense of MACTOR.
@NullMarked
package concert.alignment;

import org.jspecify.annotations.NullMarked;
