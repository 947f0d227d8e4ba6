/// What is drafted from the text of a document, each kind by a rule of its own.
@NullMarked
package concert.documents.draft;

import org.jspecify.annotations.NullMarked;
