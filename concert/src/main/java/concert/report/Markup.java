package concert.report;

import java.util.List;
import java.util.stream.Collectors;

/// HTML that may stand in the page as it is. Words of a scenario become markup through [#text] only, which escapes.
final class Markup {
    private static final int DELETE = 0x7f;
    private static final int FIRST_PRINTABLE_BEYOND_ASCII = 0xa0;

    static final Markup NONE = new Markup("");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /// Words as words, whatever characters they hold.
    static Markup text(String words) {
        return new Markup(escape(words));
    }

    /// Markup of our own making: a resource of this room, or what [Tag] has put together.
    static Markup trusted(String html) {
        return new Markup(html);
    }

    static Markup of(Markup... parts) {
        return of(List.of(parts));
    }

    static Markup of(List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
    }

    static Markup joined(String between, List<Markup> parts) {
        return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining(escape(between))));
    }

    String html() {
        return html;
    }

    boolean isEmpty() {
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
