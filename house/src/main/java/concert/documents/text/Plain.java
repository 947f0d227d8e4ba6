package concert.documents.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text in plain letters and where each of them comes from.
final class Plain {
    private final String text;
    private final int[] origins;

    private Plain(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /// {@return the plain text}
    String text() {
        return text;
    }

    /// {@return for each plain character its place in the original}
    int[] origins() {
        return origins.clone();
    }

    /// {@return a text in plain letters}
    ///
    /// @param raw the text
    /// @param joined whether words that are broken at the end of a line are joined
    static Plain of(String raw, boolean joined) {
        var text = new StringBuilder(raw.length());
        var origins = new int[raw.length() + 16];
        for (var at = 0; at < raw.length(); at++) {
            if (joined && isBreak(raw, at)) {
                at++;
                continue;
            }
            var plain = plain(raw.charAt(at));
            if (text.length() + plain.length() > origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length);
            }
            Arrays.fill(origins, text.length(), text.length() + plain.length(), at);
            text.append(plain);
        }
        return new Plain(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    /// A hyphen at the end of a line within a word.
    private static boolean isBreak(String raw, int at) {
        return raw.charAt(at) == '-'
                && at > 0
                && at + 2 < raw.length()
                && raw.charAt(at + 1) == '\n'
                && Character.isLowerCase(raw.charAt(at - 1))
                && Character.isLowerCase(raw.charAt(at + 2));
    }

    private static String plain(char letter) {
        return switch (letter) {
            case '‘', '’', '‚', '‛', '′', '`' -> "'";
            case '“', '”', '„', '‟', '«', '»', '″' -> "\"";
            case '–', '—', '―' -> " - ";
            case '‐', '‑', '−' -> "-";
            case '…' -> "...";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
            case '\u2028', '\u2029' -> "\n";
            case 'ﬀ', 'ﬁ', 'ﬂ', 'ﬃ', 'ﬄ', 'ﬅ', 'ﬆ' ->
                Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC);
            case '\n' -> "\n";
            case '\r' -> " ";
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? " " : String.valueOf(letter);
        };
    }
}
