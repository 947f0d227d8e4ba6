/// Tests that hold the documentation to what the program does.
@NullMarked
package concert.docs;

import org.jspecify.annotations.NullMarked;
