/// Tests of the language of claims.
@NullMarked
package concert.assess.language;

import org.jspecify.annotations.NullMarked;
