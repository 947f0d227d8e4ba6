package concert.report.html;

import java.util.List;
import java.util.stream.Collectors;

/// HTML that may stand in the page as it is. Words of a scenario become markup through [#text] only, which escapes.
public final class Markup {
    private static final int DELETE = 0x7f;
    private static final int FIRST_PRINTABLE_BEYOND_ASCII = 0xa0;

    /// Nothing.
    public static final Markup NONE = new Markup("");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /// {@return words as words, whatever characters they hold}
    ///
    /// @param words the words
    public static Markup text(String words) {
        return new Markup(escape(words));
    }

    /// {@return markup of our own making: a text that the page carries, or what a [Tag] has put together}
    ///
    /// @param html the markup
    public static Markup trusted(String html) {
        return new Markup(html);
    }

    /// {@return parts one after the other}
    ///
    /// @param parts the parts
    public static Markup of(Markup... parts) {
        return of(List.of(parts));
    }

    /// {@return parts one after the other}
    ///
    /// @param parts the parts
    public static Markup of(List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
    }

    /// {@return parts with words between them}
    ///
    /// @param between the words
    /// @param parts the parts
    public static Markup joined(String between, List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining(escape(between))));
    }

    /// {@return as it stands in the page}
    public String html() {
        return html;
    }

    /// {@return whether it is nothing}
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /// Escapes what ends text or an attribute, drops the control characters that HTML does not allow, and writes
    /// everything beyond ASCII as a reference, so that the page reads the same whatever encoding a program assumes.
    static String escape(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (var i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            escape(words.codePointAt(i), escaped);
        }
        return escaped.toString();
    }

    private static void escape(int c, StringBuilder to) {
        switch (c) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            case '\n', '\t' -> to.append((char) c);
            default -> {
                if (c >= ' ' && c < DELETE) {
                    to.append((char) c);
                } else if (c >= FIRST_PRINTABLE_BEYOND_ASCII && !isSurrogate(c)) {
                    to.append("&#").append(c).append(';');
                }
            }
        }
    }

    /// Half of a pair that stands alone is no character.
    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    @Override
    public String toString() {
        return html;
    }
}
