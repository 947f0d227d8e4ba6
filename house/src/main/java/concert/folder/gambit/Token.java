package concert.folder.gambit;

/// A word, a number, a quoted text or a brace of a file.
///
/// @param kind what it is
/// @param text the word, or the text without its quotes
/// @param line where it begins, from 1
record Token(Kind kind, String text, int line) {
    enum Kind {
        /// Between quotes.
        TEXT,
        /// A word or a number.
        WORD,
        /// An opening brace.
        OPEN,
        /// A closing brace.
        CLOSE,
        /// The end of the file.
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// {@return how a problem shows it}
    String shown() {
        return switch (kind) {
            case TEXT -> '"' + text + '"';
            case WORD, OPEN, CLOSE -> text;
            case END -> "the end of the file";
        };
    }
}
