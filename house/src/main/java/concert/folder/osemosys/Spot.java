package concert.folder.osemosys;

/// Where something stands.
///
/// @param file the file's name
/// @param line the line, from 1; 0 if not at a line
record Spot(String file, int line) {}
