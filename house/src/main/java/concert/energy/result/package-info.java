/// What a solved program says: its tables, by the names that otoole gives to OSeMOSYS' results.
@NullMarked
package concert.energy.result;

import org.jspecify.annotations.NullMarked;
