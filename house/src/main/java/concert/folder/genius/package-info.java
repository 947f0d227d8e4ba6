/// Negotiation domains and profiles of GENIUS, read as scenario folders.
@NullMarked
package concert.folder.genius;

import org.jspecify.annotations.NullMarked;
