/// Tests of reading and writing OSeMOSYS' data.
@NullMarked
package concert.folder.osemosys;

import org.jspecify.annotations.NullMarked;
