/// The dictionaries of event coding (verbs, actors, agents, discards) and their grammars, read with all problems by
/// line.
@NullMarked
package concert.coding.dictionary;

import org.jspecify.annotations.NullMarked;
