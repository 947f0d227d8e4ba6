/// The language engine that turns plain text into sentences with dependency trees. A module of its own, since
/// its models are large.
@NullMarked
package concert.language;

import org.jspecify.annotations.NullMarked;
