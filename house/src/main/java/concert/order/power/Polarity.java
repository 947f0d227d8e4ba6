package concert.order.power;

import java.util.Arrays;

/// How many poles an order has, by thresholds on the major powers' shares of their capabilities: unipolar if
/// one has at least half; bipolar if two together have at least half and each at least a quarter; multipolar
/// otherwise. The thresholds are Modelski's (World Power Concentrations, 1974) as Rapkin, Thompson and
/// Christopherson 1979 apply them, "Bipolarity and Bipolarization in the Cold War Era", Journal of Conflict
/// Resolution 23: 261–295, doi:10.1177/002200277902300203. A pole of a multipolar order has at least 5 %
/// there. Departs from the papers: shares are of material capabilities, not of naval or military capability
/// alone.
///
/// @param structure unipolar, bipolar or multipolar
/// @param poles how many poles there are
/// @param top1 share of the strongest
/// @param second share of the second
/// @param options the thresholds
public record Polarity(Structure structure, int poles, double top1, double second, Options options) {
    /// How power is distributed among the major powers.
    public enum Structure {
        /// One power has half or more.
        UNIPOLAR,
        /// Two powers have half or more.
        BIPOLAR,
        /// Neither.
        MULTIPOLAR
    }

    /// The thresholds.
    ///
    /// @param unipolar share of the strongest from which an order is unipolar
    /// @param bipolar share of the two strongest together from which it is bipolar
    /// @param each share that each of the two must have
    /// @param pole share from which a power is a pole of a multipolar order
    public record Options(double unipolar, double bipolar, double each, double pole) {
        /// Those of Modelski and of Rapkin, Thompson and Christopherson.
        public static final Options PUBLISHED = new Options(.5, .5, .25, .05);

        /// Checks the thresholds.
        public Options {
            for (var share : new double[] {unipolar, bipolar, each, pole}) {
                if (!(share >= 0 && share <= 1)) {
                    throw new IllegalArgumentException("a threshold is " + share + ", expected a share from 0 to 1");
                }
            }
        }
    }

    /// {@return the polarity of an order}
    ///
    /// @param options the thresholds
    /// @param capabilities capabilities of the major powers, in any unit
    public static Polarity of(Options options, double... capabilities) {
        var concentration = Concentration.of(capabilities);
        var structure = structure(options, concentration);
        var total = Arrays.stream(capabilities).sum();
        var poles = switch (structure) {
            case UNIPOLAR -> 1;
            case BIPOLAR -> 2;
            case MULTIPOLAR ->
                (int) Arrays.stream(capabilities)
                        .filter(value -> value / total >= options.pole())
                        .count();
        };
        return new Polarity(structure, poles, concentration.top1(), concentration.second(), options);
    }

    private static Structure structure(Options options, Concentration powers) {
        if (powers.top1() >= options.unipolar()) {
            return Structure.UNIPOLAR;
        }
        return powers.top2() >= options.bipolar() && powers.second() >= options.each()
                ? Structure.BIPOLAR
                : Structure.MULTIPOLAR;
    }
}
