package concert.folder;

import concert.scenario.Row;

/// A row and where it stands.
///
/// @param row the row
/// @param line the line in which it begins, from 1
record Entry<R extends Row>(R row, int line) {}
