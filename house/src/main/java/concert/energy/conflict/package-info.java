/// Why there is no plan: which rules cannot all be kept, by how much, and what would help.
@NullMarked
package concert.energy.conflict;

import org.jspecify.annotations.NullMarked;
