package concert.folder.gambit;

import concert.folder.ForeignFile;
import concert.folder.ForeignFile.Expected;
import concert.folder.gambit.Token.Kind;
import concert.scenario.game.Rational;
import java.util.ArrayList;
import java.util.List;

/// The tokens of a file, one after the other. After a mistake in the structure there is no way on: everything that
/// is asked for then is the end of the file, and no further problem is noted.
final class Tokens {
    private final ForeignFile file;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean isTorn;

    Tokens(ForeignFile file) {
        this.file = file;
        split(String.join("\n", file.lines()));
    }

    private void split(String text) {
        var line = 1;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"') {
                var end = closing(text, i);
                if (end < 0) {
                    wrong(
                            line,
                            "text",
                            text.lines().toList().get(line - 1),
                            new Expected("a closing quote", "Add it."));
                    isTorn = true;
                    break;
                }
                var inside = text.substring(i + 1, end);
                tokens.add(new Token(Kind.TEXT, inside.replaceAll("\\\\(.)", "$1"), line));
                line += (int) inside.chars().filter(each -> each == '\n').count();
                i = end;
            } else if (letter == '{' || letter == '}') {
                tokens.add(new Token(letter == '{' ? Kind.OPEN : Kind.CLOSE, String.valueOf(letter), line));
            } else if (letter == '\n') {
                line++;
            } else if (!isGap(letter)) {
                var end = i;
                while (end < text.length() && !isGap(text.charAt(end)) && "{}\"\n".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                tokens.add(new Token(Kind.WORD, text.substring(i, end), line));
                i = end - 1;
            }
        }
        tokens.add(new Token(Kind.END, "", line));
    }

    private static boolean isGap(char letter) {
        return letter == ',' || (letter != '\n' && Character.isWhitespace(letter));
    }

    private static int closing(String text, int open) {
        for (var i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    Token peek() {
        return isTorn ? tokens.getLast() : tokens.get(at);
    }

    boolean isNext(Kind kind) {
        return peek().is(kind);
    }

    Token next() {
        var token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /// Notes a problem after which the rest can be read.
    void wrong(int line, String field, String found, Expected expected) {
        if (!isTorn) {
            file.wrong(line, field, found, expected);
        }
    }

    /// Notes a problem after which nothing more can be read.
    void torn(String field, String expected, String fix) {
        wrong(peek().line(), field, peek().shown(), new Expected(expected, fix));
        isTorn = true;
    }

    void open(String field) {
        expect(Kind.OPEN, field, "an opening brace");
    }

    void close(String field) {
        expect(Kind.CLOSE, field, "a closing brace");
    }

    private void expect(Kind kind, String field, String what) {
        if (isNext(kind)) {
            next();
        } else {
            torn(field, what, "Write it here.");
        }
    }

    String text(String field) {
        if (isNext(Kind.TEXT)) {
            return next().text();
        }
        torn(field, "a text in quotes", "Put it in quotes.");
        return "";
    }

    /// Texts up to the closing brace.
    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        open(field);
        while (isNext(Kind.TEXT)) {
            texts.add(next().text());
        }
        close(field);
        return texts;
    }

    /// A number; 0 and a problem if it is none.
    Rational number(String field) {
        if (!isNext(Kind.WORD)) {
            torn(field, "a number", "Write one.");
            return Rational.ZERO;
        }
        var token = next();
        try {
            return Rational.parse(token.text());
        } catch (NumberFormatException _) {
            wrong(
                    token.line(),
                    field,
                    token.text(),
                    new Expected("a number such as 2, -1/3 or 0.25", "Write it as a decimal or a fraction."));
            return Rational.ZERO;
        }
    }

    /// A whole number from 0.
    int count(String field) {
        var line = peek().line();
        var shown = peek().shown();
        if (isNext(Kind.WORD) && peek().text().matches("\\d{1,8}")) {
            return Integer.parseInt(next().text());
        }
        torn(field, "a whole number from 0", "Write one in line " + line + " for " + shown + ".");
        return 0;
    }

    /// Numbers up to a closing brace or the end.
    List<Rational> numbers(String field) {
        var numbers = new ArrayList<Rational>();
        while (isNext(Kind.WORD)) {
            numbers.add(number(field));
        }
        return numbers;
    }
}
