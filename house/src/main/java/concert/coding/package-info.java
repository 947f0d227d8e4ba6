/// Text into events: who did what to whom, by dictionaries of actors, agents and verbs over dependency trees.
/// Nothing here knows analyses or files of scenarios.
@NullMarked
package concert.coding;

import org.jspecify.annotations.NullMarked;
