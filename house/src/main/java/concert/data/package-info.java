/// Data sets as tables: bulk is read, queried and written here with SQL, and leaves as values of `scenario` or as
/// files.
@NullMarked
package concert.data;

import org.jspecify.annotations.NullMarked;
