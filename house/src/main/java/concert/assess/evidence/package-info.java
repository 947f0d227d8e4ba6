/// On what rows rest: sources, quotes, the coder's judgement.
@NullMarked
package concert.assess.evidence;

import org.jspecify.annotations.NullMarked;
