/// The track record: how the models of bargaining would have done on issues whose outcomes are known, each forecast
/// made without the issues of its own act.
@NullMarked
package concert.bargaining.score;

import org.jspecify.annotations.NullMarked;
