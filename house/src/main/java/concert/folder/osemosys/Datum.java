package concert.folder.osemosys;

/// A number as it is written, and where.
///
/// @param text as it is written
/// @param spot where it stands
record Datum(String text, Spot spot) {}
