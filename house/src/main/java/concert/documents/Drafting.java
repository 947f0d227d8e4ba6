package concert.documents;

import concert.coding.Dictionaries;
import concert.documents.draft.Extraction;
import concert.documents.grammar.PublicationDate;
import concert.documents.grammar.Sentences;
import concert.documents.text.DocumentFile;
import concert.scenario.When;
import concert.scenario.draft.Draft;
import concert.scenario.world.States;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Drafts the rows of a scenario from the text of a document.
///
/// @param dictionaries the dictionaries of the event coder
/// @param states the table of states
public record Drafting(Dictionaries dictionaries, States states) {

    /// When a document appeared.
    ///
    /// @param when the day, or the year where no more is known
    /// @param why how it is known
    public record Published(When when, String why) {
        /// {@return the day, the last one of what is known}
        public LocalDate day() {
            return when.last();
        }
    }

    /// {@return when a document appeared, as it says itself or as its words let it be inferred}
    ///
    /// @param document the document
    public static Optional<Published> published(DocumentFile.Text document) {
        var said =
                document.date().length() >= 10 ? When.parse(document.date().substring(0, 10)) : Optional.<When>empty();
        return said.map(when -> new Published(When.of(when.first()), "the document says so"))
                .or(() -> PublicationDate.inferred(Sentences.of(document.text().plain()))
                        .map(inferred -> new Published(inferred.when(), "inferred: " + inferred.why())));
    }

    /// {@return what is drafted from a document}
    ///
    /// @param name its file name
    /// @param document the document
    /// @param published when it appeared
    public Extraction from(String name, DocumentFile.Text document, When published) {
        return new Extraction(name, document, published, dictionaries, states);
    }

    /// {@return the rows that a document proposes, the document itself first as a source}
    ///
    /// @param name its file name
    /// @param document the document
    /// @param published the day on which it appeared
    public List<Draft> of(String name, DocumentFile.Text document, LocalDate published) {
        return from(name, document, When.of(published)).drafts();
    }
}
