package concert.folder.osemosys;

import java.util.List;

/// A place in the words of a data file, which moves on as they are taken.
final class TokenCursor {
    private final List<Token> tokens;
    private int at;

    /// @param tokens the words
    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
        this.at = startOfData();
    }

    /// Whether all words are taken.
    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /// Takes the next word, whatever it is.
    Token take() {
        var token = next();
        at++;
        return token;
    }

    /// The word that was taken last.
    Token last() {
        return tokens.get(at - 1);
    }

    /// Takes words up to the end of the statement.
    void skipStatement() {
        while (at < tokens.size() && !tokens.get(at++).isMark(";")) {
            // up to the end of the statement
        }
    }

    /// Where the data begin: after `data;`, if a model stands before it in the same file.
    private int startOfData() {
        for (var start = 0; start + 1 < tokens.size(); start++) {
            if (tokens.get(start).isWord("data")
                    && tokens.get(start + 1).isMark(";")
                    && (start == 0 || tokens.get(start - 1).isMark(";"))) {
                return start;
            }
        }
        return 0;
    }

    Token next() {
        if (at >= tokens.size()) {
            var last = tokens.isEmpty() ? 1 : tokens.getLast().line();
            throw new Unexpected(last, "the end of the file", "\";\"");
        }
        return tokens.get(at);
    }

    Token word(String expected) {
        var token = next();
        if (!token.isWord()) {
            throw new Unexpected(token, expected);
        }
        at++;
        return token;
    }

    void expect(String mark) {
        if (!skip(mark)) {
            throw new Unexpected(next(), "\"" + mark + "\"");
        }
    }

    boolean skip(String mark) {
        var found = next().isMark(mark);
        at += found ? 1 : 0;
        return found;
    }

    boolean skipWord(String word) {
        var found = next().isWord(word);
        at += found ? 1 : 0;
        return found;
    }

    boolean isMark(String mark) {
        return next().isMark(mark);
    }

    boolean isWord(String word) {
        return next().isWord(word);
    }
}
