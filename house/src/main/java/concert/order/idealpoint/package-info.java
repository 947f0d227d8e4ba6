/// Ideal points: where states stand on a scale that explains how they vote, session by session.
@NullMarked
package concert.order.idealpoint;

import org.jspecify.annotations.NullMarked;
