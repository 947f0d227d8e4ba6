/// Numbers, inputs and probabilities in words.
@NullMarked
package concert.assess.words;

import org.jspecify.annotations.NullMarked;
