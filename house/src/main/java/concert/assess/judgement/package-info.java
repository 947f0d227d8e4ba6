/// Key judgements: the sentences that an assessment stands for, with their likelihood, confidence and what would
/// change them.
@NullMarked
package concert.assess.judgement;

import org.jspecify.annotations.NullMarked;
