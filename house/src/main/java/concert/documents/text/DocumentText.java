package concert.documents.text;

import java.util.Arrays;
import java.util.List;

/// The text of a document twice: as it stands there, from which quotes are taken, and in plain letters, in which words
/// are looked up. Curly quotes and dashes become plain ones, ligatures their letters, blanks of every kind a blank; a
/// word that a page breaks at a hyphen is joined. A map leads from each plain character to where it comes from.
public final class DocumentText {
    private static final int SURROUNDINGS = 40;

    private final String raw;
    private final String plain;
    private final int[] origins;
    private final int[] pageStarts;
    private final boolean paged;

    private DocumentText(String raw, Plain plain, int[] pageStarts, boolean paged) {
        this.raw = raw;
        this.plain = plain.text();
        this.origins = plain.origins();
        this.pageStarts = pageStarts;
        this.paged = paged;
    }

    /// {@return a text without pages}
    ///
    /// @param raw the text as it stands
    public static DocumentText of(String raw) {
        return new DocumentText(raw, Plain.of(raw, false), new int[] {0}, false);
    }

    /// {@return a text of pages}
    ///
    /// @param pages the text of each page
    public static DocumentText ofPages(List<String> pages) {
        var starts = new int[Math.max(1, pages.size())];
        var raw = new StringBuilder();
        for (var page = 0; page < pages.size(); page++) {
            starts[page] = raw.length();
            raw.append(pages.get(page));
            if (!pages.get(page).endsWith("\n")) {
                raw.append('\n');
            }
        }
        return new DocumentText(raw.toString(), Plain.of(raw.toString(), true), starts, true);
    }

    /// {@return the text as it stands in the document}
    public String raw() {
        return raw;
    }

    /// {@return the text in plain letters}
    public String plain() {
        return plain;
    }

    /// {@return where a plain character stands in the document}
    ///
    /// @param at its place in the plain text
    public int origin(int at) {
        return at < origins.length ? origins[at] : raw.length();
    }

    /// {@return where what ends at a plain character ends in the document}
    ///
    /// @param end the end in the plain text, exclusive
    public int originOfEnd(int end) {
        return end == 0 ? 0 : origin(end - 1) + Character.charCount(raw.codePointAt(origin(end - 1)));
    }

    /// {@return the words as they stand in the document}
    ///
    /// @param from where they start in the plain text
    /// @param to where they end, exclusive
    public String quote(int from, int to) {
        return raw.substring(origin(from), originOfEnd(to));
    }

    /// {@return what stands just before a place of the document}
    ///
    /// @param origin the place in the document
    public String before(int origin) {
        return raw.substring(Math.max(0, origin - SURROUNDINGS), origin);
    }

    /// {@return what stands just after a place of the document}
    ///
    /// @param origin the place in the document
    public String after(int origin) {
        return raw.substring(origin, Math.min(raw.length(), origin + SURROUNDINGS));
    }

    /// {@return the page from 1 of a place in the plain text, 0 where the document has no pages}
    ///
    /// @param at the place
    public int page(int at) {
        if (!paged) {
            return 0;
        }
        var found = Arrays.binarySearch(pageStarts, origin(at));
        return found >= 0 ? found + 1 : -found - 1;
    }
}
