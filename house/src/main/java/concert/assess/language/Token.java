package concert.assess.language;

/// A word, number or sign of a test.
///
/// @param kind what it is
/// @param text as written, `<=` for `≤`, `>=` for `≥`, `!=` for `≠` and `<>`, `=` for `==`, `±` for `+-`
/// @param column where it begins, from 1
record Token(Kind kind, String text, int column) {

    /// What a token is.
    enum Kind {
        /// A number.
        NUMBER,
        /// A name, a function or one of the words `and`, `or`, `not`, `in`.
        WORD,
        /// A sign.
        SIGN,
        /// The end of the text.
        END
    }

    boolean is(String sign) {
        return kind != Kind.NUMBER && text.equals(sign);
    }

    String shown() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
