package concert.folder.ktab;

/// A piece of text and where it stands.
///
/// @param line the line, from 1
/// @param text the text without surrounding blanks
record Text(int line, String text) {}
