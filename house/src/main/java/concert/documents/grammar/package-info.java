/// Light grammars over plain text: sentences, dates, numbers with units. No parser and no model is needed for them.
@NullMarked
package concert.documents.grammar;

import org.jspecify.annotations.NullMarked;
