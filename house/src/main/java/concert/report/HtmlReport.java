package concert.report;

import concert.assess.Assessment;
import concert.report.page.Page;

/// The assessment as one page that carries everything it needs: it opens from disk, asks no network, and its policy
/// lets no other script or style run than the three texts of our own making, known by their hashes.
public final class HtmlReport {
    private HtmlReport() {}

    /// {@return the page}
    ///
    /// @param assessment what it shows
    public static String render(Assessment assessment) {
        return Page.of(assessment);
    }
}
