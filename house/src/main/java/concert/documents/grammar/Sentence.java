package concert.documents.grammar;

/// A sentence of a plain text.
///
/// @param number its number in the document, from 1
/// @param start where it starts in the plain text
/// @param text its words
/// @param kind what it is
public record Sentence(int number, int start, String text, Kind kind) {
    /// What a sentence is.
    public enum Kind {
        /// One of a paragraph.
        ORDINARY,
        /// A heading, also one that runs into its paragraph after a colon.
        HEADING
    }

    /// {@return where it ends in the plain text, exclusive}
    public int end() {
        return start + text.length();
    }

    /// {@return whether it is a heading}
    public boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
