/// What was drafted from documents and waits for a person's decision. Nothing here is part of a scenario; nothing is
/// computed from it.
@NullMarked
package concert.scenario.draft;

import org.jspecify.annotations.NullMarked;
