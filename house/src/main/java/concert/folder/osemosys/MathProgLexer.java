package concert.folder.osemosys;

import concert.folder.osemosys.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Splits the data section of a MathProg file into words. Comments run from `#` to the end of the line or from `/*`
/// to `*/`; line ends count no more than blanks.
final class MathProgLexer {
    private static final String MARKS = ":;[](),*";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private MathProgLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var lexer = new MathProgLexer(text);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        var next = text.charAt(at);
        if (next == '\n') {
            line++;
            at++;
        } else if (Character.isWhitespace(next) || next == '\uFEFF') {
            at++;
        } else if (next == '#') {
            skipLine();
        } else if (text.startsWith("/*", at)) {
            skipTo("*/");
        } else if (next == '\'' || next == '"') {
            quoted(next);
        } else if (text.startsWith(":=", at)) {
            add(":=", Kind.MARK);
        } else if (MARKS.indexOf(next) >= 0) {
            add(String.valueOf(next), Kind.MARK);
        } else {
            symbol();
        }
    }

    private void add(String word, Kind kind) {
        tokens.add(new Token(word, line, kind));
        at += word.length();
    }

    /// To the end of the line, which a carriage return alone may mark.
    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipTo(String end) {
        var stop = text.indexOf(end, at);
        var next = stop < 0 ? text.length() : stop + end.length();
        line += (int) text.substring(at, next).chars().filter(c -> c == '\n').count();
        at = next;
    }

    /// A quote within quotes is doubled.
    private void quoted(char quote) {
        var word = new StringBuilder();
        var first = line;
        for (at++; at < text.length(); at++) {
            var next = text.charAt(at);
            if (next == quote) {
                if (at + 1 >= text.length() || text.charAt(at + 1) != quote) {
                    break;
                }
                at++;
            }
            line += next == '\n' ? 1 : 0;
            word.append(next);
        }
        at++;
        tokens.add(new Token(word.toString(), first, Kind.QUOTED));
    }

    private void symbol() {
        var end = at;
        while (end < text.length() && isInSymbol(text.charAt(end)) && !text.startsWith("/*", end)) {
            end++;
        }
        add(text.substring(at, end), Kind.SYMBOL);
    }

    private static boolean isInSymbol(char next) {
        return !Character.isWhitespace(next) && MARKS.indexOf(next) < 0 && "#'\"".indexOf(next) < 0;
    }
}
