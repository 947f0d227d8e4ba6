@NullMarked
package concert.assess.analysis;

import org.jspecify.annotations.NullMarked;
