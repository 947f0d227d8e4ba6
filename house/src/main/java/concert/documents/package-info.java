/// Files of text into a draft scenario: actors, events, figures, claims, means, ways and ends, each with the words that
/// say so.
///
/// A file is text that somebody else wrote: its size, time and memory are bounded, nothing in it is executed and
/// nothing is fetched.
@NullMarked
package concert.documents;

import org.jspecify.annotations.NullMarked;
