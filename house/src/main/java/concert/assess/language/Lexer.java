package concert.assess.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts the text of a test into tokens.
final class Lexer {
    private static final int MOST = 2_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
    /// A name ends with a letter, a digit or `_`; within it stand `.` and `-`, too.
    private static final Pattern WORD = Pattern.compile("[\\p{L}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?");
    private static final Pattern SIGN = Pattern.compile("<=|>=|==|!=|<>|\\+/-|\\+-|[<>=≤≥≠±+*/^()\\[\\],-]|[−×·÷]");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("≠", "!="),
            Map.entry("<>", "!="),
            Map.entry("==", "="),
            Map.entry("+-", "±"),
            Map.entry("+/-", "±"),
            Map.entry("−", "-"),
            Map.entry("×", "*"),
            Map.entry("·", "*"),
            Map.entry("÷", "/"));

    private Lexer() {}

    /// {@return the tokens, the last of which is the end}
    ///
    /// @throws Misread where no token begins
    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            var space = SPACE.matcher(text).region(at, text.length());
            if (space.lookingAt()) {
                at = space.end();
                continue;
            }
            if (tokens.size() == MOST) {
                throw new Misread(at + 1, "word " + (MOST + 1), "no more than " + MOST + " words, numbers and signs");
            }
            var token = token(text, at);
            tokens.add(new Token(token.kind(), SAME.getOrDefault(token.text(), token.text()), token.column()));
            at += token.text().length();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static Token token(String text, int at) {
        for (var kind : List.of(Token.Kind.NUMBER, Token.Kind.WORD, Token.Kind.SIGN)) {
            var matcher = pattern(kind).matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                return new Token(kind, matcher.group(), at + 1);
            }
        }
        var end = text.offsetByCodePoints(at, 1);
        throw new Misread(at + 1, "\"" + text.substring(at, end) + "\"", "a number, a name or a sign such as <= or +");
    }

    private static Pattern pattern(Token.Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case WORD -> WORD;
            case SIGN, END -> SIGN;
        };
    }
}
