package concert.folder.osemosys;

/// A word of a data file and where it stands.
///
/// @param text the word, without quotes
/// @param line its line, from 1
/// @param kind what it is
record Token(String text, int line, Kind kind) {
    enum Kind {
        /// `:=`, `:`, `;`, `[`, `]`, `(`, `)`, `,` or `*`.
        MARK,
        /// Any other run of characters.
        SYMBOL,
        /// A run of characters in quotes.
        QUOTED
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /// Whether it is this word, quoted or not.
    boolean isWord(String word) {
        return kind != Kind.MARK && text.equals(word);
    }

    boolean isWord() {
        return kind != Kind.MARK;
    }
}
