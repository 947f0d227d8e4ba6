package concert.energy.study;

import concert.math.HermiteRoot;
import concert.math.HermiteRoot.Tangent;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// At which value of a number a deal stops paying: where the least-cost plan with it costs as much as the one without.
///
/// @param deal id of the deal's option
/// @param setting id of another deal that is in force in both plans, empty if none is
/// @param quantity what is varied
/// @param subject the technology or the fuel whose number it is
/// @param now the number as it is
/// @param at where both plans cost the same, empty if nowhere in the range of the curve
/// @param curve what the deal gains at some values, in order; nothing where both plans cost the same
public record SwitchPoint(
        String deal,
        String setting,
        Quantity quantity,
        String subject,
        double now,
        OptionalDouble at,
        List<Gain> curve) {
    private static final double TOLERANCE = 0.005;

    /// Copies the list.
    public SwitchPoint {
        curve = List.copyOf(curve);
    }

    /// What is varied.
    public enum Quantity {
        /// Capital cost of what the deal builds, in its last year of building.
        CAPITAL_COST,
        /// Rate of interest of the loan that pays for it.
        INTEREST,
        /// Price of the import that costs most in the plan that stands.
        IMPORT_PRICE,
        /// What is put at unserved demand for the fuel whose unserved demand costs most in the plan that stands.
        UNSERVED_VALUE
    }

    /// What a deal gains at a value: the cost of the plan without it less that with it.
    ///
    /// @param value the value
    /// @param gain in money
    public record Gain(double value, double gain) {}

    /// {@return whether the deal pays as things are}
    public boolean pays() {
        return curve.stream().filter(gain -> gain.value == now).anyMatch(gain -> gain.gain > 0);
    }

    /// {@return whether the deal pays above the switch point, rather than below}
    public boolean paysAbove() {
        return curve.getLast().gain > curve.getFirst().gain;
    }

    /// {@return what the deal gains at a value: in a straight line between the values of the curve, and beyond them}
    ///
    /// @param value the value
    public double gainAt(double value) {
        var i = 1;
        while (i < curve.size() - 1 && curve.get(i).value < value) {
            i++;
        }
        var low = curve.get(i - 1);
        var high = curve.get(i);
        return low.gain + (high.gain - low.gain) * (value - low.value) / (high.value - low.value);
    }

    /// What a switch point is looked for between.
    record Asked(String deal, String setting, Quantity quantity, String subject) {}

    /// Looks for it: the gain at some values, then the root between two where its sign differs.
    static SwitchPoint find(Asked asked, double now, double[] values, DoubleFunction<Tangent> gain) {
        var curve = DoubleStream.of(values).mapToObj(gain).toList();
        var at = OptionalDouble.empty();
        for (var i = 1; i < values.length && at.isEmpty(); i++) {
            at = HermiteRoot.between(gain, curve.get(i - 1), curve.get(i), TOLERANCE * scale(values));
        }
        var gains = Stream.concat(
                        curve.stream().map(each -> new Gain(each.at(), each.value())),
                        at.stream().mapToObj(value -> new Gain(value, 0)))
                .sorted(Comparator.comparingDouble(Gain::value))
                .toList();
        return new SwitchPoint(asked.deal, asked.setting, asked.quantity, asked.subject, now, at, gains);
    }

    private static double scale(double[] values) {
        return values[values.length - 1] - values[0];
    }
}
