package concert.strategy.result;

import java.util.List;

/// What one more or one less unit of a means is worth once everybody has adapted. At a kink the two differ, and a dual
/// is one of them.
///
/// @param means key of the means
/// @param unit its unit
/// @param dual what the last unit in every branch adds for its owner, others held: the largest dual where there are
///     several; NaN where ways come in lumps
/// @param more what each actor gains per unit as there is a little more of it, in the order of the roster; empty where
///     that was not computed
/// @param less what each actor loses per unit as there is a little less of it
public record MeansValue(String means, String unit, double dual, List<Double> more, List<Double> less) {
    /// Copies the lists.
    public MeansValue {
        more = List.copyOf(more);
        less = List.copyOf(less);
    }
}
