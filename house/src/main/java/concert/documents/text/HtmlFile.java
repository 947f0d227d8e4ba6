package concert.documents.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// A page of HTML: the text that a reader sees. Scripts, styles, forms and what a page hides are left out; nothing is
/// executed and no address is followed.
final class HtmlFile {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "svg",
            "math",
            "object",
            "embed",
            "iframe",
            "form",
            "button",
            "select",
            "textarea",
            "canvas",
            "audio",
            "video");

    private HtmlFile() {}

    static DocumentFile.Text text(byte[] bytes, @Nullable String charset) throws Refusal {
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
            if (charset == null) {
                PlainTextFile.check(bytes, page.charset());
            }
            var text = new Visible();
            page.traverse(text);
            return new DocumentFile.Text(DocumentText.of(text.text()), page.title(), date(page));
        } catch (IOException | IllegalArgumentException _) {
            throw new Refusal("HTML that cannot be read", "a page of HTML", "Save the page anew as UTF-8.");
        }
    }

    /// When the page says that it appeared, as it says so.
    private static String date(Document page) {
        for (var query : new String[] {
            "meta[property=article:published_time]",
            "meta[name=date]",
            "meta[name=dcterms.date]",
            "meta[itemprop=datePublished]"
        }) {
            var found = page.selectFirst(query);
            if (found != null && !found.attr("content").isBlank()) {
                return found.attr("content").strip();
            }
        }
        var time = page.selectFirst("time[datetime]");
        return time == null ? "" : time.attr("datetime").strip();
    }

    /// What is seen of a page, a line for each block.
    private static final class Visible implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int hidden;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isHidden(element)) {
                    hidden++;
                } else if (isBlock(element)) {
                    end();
                }
            } else if (node instanceof TextNode words && hidden == 0) {
                add(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isHidden(element)) {
                    hidden--;
                } else if (isBlock(element)) {
                    end();
                }
            }
        }

        private static boolean isHidden(Element element) {
            return UNREAD.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none");
        }

        private static boolean isBlock(Element element) {
            return element.isBlock()
                    || element.normalName().equals("br")
                    || element.normalName().equals("td");
        }

        private void add(String words) {
            for (var at = 0; at < words.length(); at++) {
                var blank = Character.isWhitespace(words.charAt(at));
                if (!blank) {
                    text.append(words.charAt(at));
                } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        private void end() {
            if (hidden == 0 && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append("\n\n");
            }
        }

        String text() {
            return text.toString();
        }
    }
}
