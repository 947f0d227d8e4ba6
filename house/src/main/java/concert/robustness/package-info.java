/// What an answer rests on: designs over the uncertain inputs, sensitivity, scenario discovery, regret, flip points and
/// cross-impact balances. It takes functions of inputs and imports no analysis.
@NullMarked
package concert.robustness;

import org.jspecify.annotations.NullMarked;
