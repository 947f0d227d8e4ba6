/// Published models, random models, a ladder of small systems worked by hand, and the published equations evaluated
/// again.
@NullMarked
package concert.energy;

import org.jspecify.annotations.NullMarked;
