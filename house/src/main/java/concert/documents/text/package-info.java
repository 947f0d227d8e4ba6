/// Files of PDF, DOCX, HTML and plain text as one text with its pages.
@NullMarked
package concert.documents.text;

import org.jspecify.annotations.NullMarked;
