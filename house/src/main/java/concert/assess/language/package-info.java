/// The language of claims' tests: conditions over metrics, facts and inputs. It knows no scenario and no metric; a
/// name's value comes from whoever asks.
@NullMarked
package concert.assess.language;

import org.jspecify.annotations.NullMarked;
