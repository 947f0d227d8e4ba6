package concert.scenario.draft;

/// Where a draft stands in a document.
///
/// @param document the document's file name
/// @param page the page from 1, 0 where the document has none
/// @param sentence the sentence from 1
/// @param start where its words start, in characters of the document's text
/// @param end where they end, exclusive
public record Place(String document, int page, int sentence, int start, int end) {
    /// Checks the span.
    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span is " + start + " to " + end + ", expected 0 <= start <= end");
        }
    }
}
