/// Rows that a language model behind an endpoint proposes for a document. Off unless a user names an endpoint; what it
/// proposes counts only with words that stand in the document.
@NullMarked
package concert.documents.proposal;

import org.jspecify.annotations.NullMarked;
