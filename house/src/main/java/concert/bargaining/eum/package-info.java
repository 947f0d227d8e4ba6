/// The expected utility model of bargaining in its two named variants: the printed equations, and what the authors of
/// the replication computed.
@NullMarked
package concert.bargaining.eum;

import org.jspecify.annotations.NullMarked;
