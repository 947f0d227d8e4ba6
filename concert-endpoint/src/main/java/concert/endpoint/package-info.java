/// The client of an OpenAI-compatible endpoint. A module of its own, so that nothing else of Concert can send a text
/// anywhere.
@NullMarked
package concert.endpoint;

import org.jspecify.annotations.NullMarked;
