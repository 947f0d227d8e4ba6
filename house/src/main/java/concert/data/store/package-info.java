/// The user's store, one file of DuckDB, and what else the database does: tables in Parquet, and its errors in
/// words.
@NullMarked
package concert.data.store;

import org.jspecify.annotations.NullMarked;
