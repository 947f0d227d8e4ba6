/// Tests of the whole house.
@NullMarked
package concert;

import org.jspecify.annotations.NullMarked;
