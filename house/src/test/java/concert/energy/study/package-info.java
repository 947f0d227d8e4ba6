@NullMarked
package concert.energy.study;

import org.jspecify.annotations.NullMarked;
