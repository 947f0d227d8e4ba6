/// Roll calls of an assembly of states: who voted yes, abstained, voted no or stayed away on what.
@NullMarked
package concert.scenario.vote;

import org.jspecify.annotations.NullMarked;
