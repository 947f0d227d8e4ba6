package concert.documents.text;

import java.time.Duration;

/// How much of a document is read, so that no file can take the machine.
///
/// @param bytes the largest file
/// @param inflated the most bytes that a packed part may become
/// @param characters the longest text
/// @param pages the most pages
/// @param time the longest that reading one file may take
public record Limits(long bytes, long inflated, int characters, int pages, Duration time) {
    /// 64 MB, of which parts may become 64 MB; 4 million characters, which is some 1,300 pages of print; 5,000 pages;
    /// a minute.
    public static final Limits USUAL = new Limits(64L << 20, 64L << 20, 4_000_000, 5_000, Duration.ofMinutes(1));

    /// Checks the text that a document gave.
    ///
    /// @param length its length in characters
    /// @throws Refusal if it is too long
    void check(long length) throws Refusal {
        if (length > characters) {
            throw new Refusal(
                    "more than " + characters + " characters of text",
                    "at most " + characters,
                    "Split the document into parts.");
        }
    }
}
