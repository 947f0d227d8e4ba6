package concert.report;

import java.util.List;
import java.util.stream.Collectors;

/// HTML that may stand in the page as it is. Words of a scenario become markup through [#text] only, which escapes.
final class Markup {
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

    /// Escapes what ends text or an attribute, and drops the control characters that HTML does not allow.
    static String escape(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html;
    }
}
